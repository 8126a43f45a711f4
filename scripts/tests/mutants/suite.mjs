import { format } from "node:util";
import { expect } from "expect";
import { ModuleMocker } from "jest-mock";

/**
 * A test file as what it declares: its blocks, hooks and tests in their order, without running any. As much of jest as the tests of the core use.
 *
 * @param {(globals: Readonly<Record<string, unknown>>) => void} load runs the file with these globals
 * @returns {readonly Test[]}
 * @typedef {{ readonly hooks: Record<string, (() => unknown)[]>, readonly above: Block | null }} Block
 * @typedef {{ readonly name: string, readonly block: Block, readonly run: () => unknown }} Test
 */
export function testsOf(load) {
  const tests = [];
  let block = newBlock(null);
  const test = (name, run) => tests.push({ name, block, run });
  const describe = (name, declare) => {
    const above = block;
    block = newBlock(above);
    declare();
    block = above;
  };
  const each = (declare) => (rows) => (name, run) => {
    for (const row of rows) {
      const given = Array.isArray(row) ? row : [row];
      declare(format(name, ...given), () => run(...given));
    }
  };
  const hook = (when) => (run) => block.hooks[when].push(run);
  test.each = each(test);
  describe.each = each(describe);
  load({
    test,
    it: test,
    describe,
    expect,
    jest: new ModuleMocker(globalThis),
    beforeAll: hook("beforeAll"),
    afterAll: hook("afterAll"),
    beforeEach: hook("beforeEach"),
    afterEach: hook("afterEach"),
  });
  return tests;
}

function newBlock(above) {
  return { above, hooks: { beforeAll: [], afterAll: [], beforeEach: [], afterEach: [] } };
}

/**
 * Runs tests one after the other.
 *
 * @param {readonly Test[]} tests of one file
 * @param {(test: Test) => void} before each
 * @returns {Promise<Test | null>} the first that fails, at which the run ends
 */
export async function firstFailing(tests, before = () => undefined) {
  const begun = new Set();
  for (const test of tests) {
    before(test);
    try {
      for (const block of blocksOf(test)) {
        if (!begun.has(block)) await all(block.hooks.beforeAll);
        begun.add(block);
      }
      for (const block of blocksOf(test)) await all(block.hooks.beforeEach);
      await test.run();
      for (const block of blocksOf(test).reverse()) await all(block.hooks.afterEach);
    } catch {
      return test;
    }
  }
  for (const block of begun) await all(block.hooks.afterAll);
  return null;
}

function blocksOf({ block }) {
  return block.above === null ? [block] : [...blocksOf({ block: block.above }), block];
}

async function all(hooks) {
  for (const run of hooks) await run();
}
