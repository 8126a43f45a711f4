import { fuzzedDoors } from "./doors";
import { fuzz } from "./fuzz";

/** More by `npm run fuzz`. */
const INPUTS = 40;

// The XML parser under the library of Word templates speaks of broken markup there, too.
beforeEach(() => {
  jest.spyOn(console, "error").mockReturnValue();
  jest.spyOn(console, "warn").mockReturnValue();
});
afterEach(() => jest.restoreAllMocks());

test.each(fuzzedDoors)("$name: what is damaged is read or refused, never thrown at", async (door) => {
  const { counts, thrown } = await fuzz([door], INPUTS, 7);
  expect(thrown).toEqual([]);
  expect(counts).toEqual([expect.objectContaining({ name: door.name, thrown: 0 })]);
});

test("an input that is neither is told with its seed", async () => {
  const cause = new Error("broken");
  const broken = { name: "broken", share: 1, try: () => Promise.reject(cause) };
  expect((await fuzz([broken], 2, 5)).thrown).toEqual([
    { door: "broken", seed: 7, cause },
    { door: "broken", seed: 6, cause },
  ]);
});
