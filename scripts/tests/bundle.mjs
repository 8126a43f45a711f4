import { join } from "node:path";
import { repository } from "../run-program.mjs";

/**
 * Bundles an entry by the same loaders as the product's, so that what is measured is what is shipped.
 *
 * @param {string} name of the bundle
 * @param {string} entry path in the repository
 * @param {Readonly<Record<string, string>>} externals packages that stay outside
 * @returns {Promise<string | null>} the bundle's file; null where it could not be made, which has then been said
 */
export async function bundleOf(name, entry, externals = {}) {
  const { default: webpack } = await import("webpack");
  const { default: configsOf } = await import("../../webpack.config.js");
  const product = configsOf().find((config) => config.name === "cli");
  const path = join(repository, ".cache", name);
  const config = {
    ...product,
    name,
    mode: "production",
    entry: { main: join(repository, entry) },
    output: { ...product.output, path },
    externals,
    plugins: [],
  };
  const stats = await new Promise((resolve, reject) => {
    webpack(config, (error, done) => {
      if (error !== null && error !== undefined) reject(error);
      else resolve(done);
    });
  });
  if (!stats.hasErrors()) return join(path, "main.mjs");
  console.error(stats.toString("errors-only"));
  return null;
}
