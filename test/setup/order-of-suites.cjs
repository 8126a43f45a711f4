// In which order jest runs the suites.
const { execFileSync } = require("node:child_process");
const { statSync } = require("node:fs");
const { dirname, join, sep } = require("node:path");
const { default: Sequencer } = require("@jest/test-sequencer");

/** Suites that wait for browsers begin first: what is left at the end keeps both cores busy. */
const SLOWEST_FIRST = ["excel", "browser", "files", "planted", "unit"];

/** The file that was saved last among those that differ from the last commit, or null where nothing does. */
function lastSaved(rootDir) {
  const git = (...args) => execFileSync("git", args, { cwd: rootDir, encoding: "utf8" }).split("\0").filter(Boolean);
  const changed = [
    ...git("diff", "--name-only", "--relative", "--diff-filter=d", "-z", "HEAD"),
    ...git("ls-files", "--others", "--exclude-standard", "-z"),
  ].map((name) => join(rootDir, name));
  const saved = changed.map((path) => ({ path, at: statSync(path).mtimeMs })).sort((one, other) => other.at - one.at);
  return saved[0]?.path ?? null;
}

/** How many folders lie between two files: 0 in one folder. */
function distance(one, other) {
  const [left, right] = [dirname(one).split(sep), dirname(other).split(sep)];
  const shared = left.findIndex((part, index) => part !== right[index]);
  return shared < 0 ? right.length - left.length : left.length + right.length - 2 * shared;
}

const stem = (path) => path.replace(/(\.test)?\.tsx?$/, "");

module.exports = class OrderOfSuites extends Sequencer {
  constructor(options) {
    super(options);
    this.isWatching = options.globalConfig.watch || options.globalConfig.watchAll;
    this.rootDir = options.globalConfig.rootDir;
  }

  sort(tests) {
    const usual = super.sort(tests);
    const weight = this.isWatching
      ? this.nearness()
      : ({ context }) => SLOWEST_FIRST.indexOf(context.config.displayName?.name);
    const weighed = usual.map((test) => ({ test, weight: weight(test) }));
    return weighed.sort((one, other) => one.weight - other.weight).map(({ test }) => test);
  }

  /** While somebody works, the tests beside the file just saved come first: their answer is the one that is waited for. */
  nearness() {
    const saved = lastSaved(this.rootDir);
    if (saved === null) return () => 0;
    return ({ path }) => (stem(path) === stem(saved) ? -1 : distance(path, saved));
  }
};
