/** A chapter of the guide (scripts/build/guide-loader.cjs, test/setup/guide-transform.cjs under jest). */
declare module "*.md" {
  const chapter: import("./chapter").Chapter;
  export default chapter;
}
