import { found } from "../../../../../test/audit/said";

describe("a count said again", () => {
  const said = (again: string, behind = "nói trên"): readonly string[] =>
    found(
      "list-adds-up",
      `Trạm nhận 7.135 kiện, trả lại 20 kiện lỗi. Trong ${again} kiện ${behind}, 412 kiện là hàng dễ vỡ.`,
    );
  test("is the one that was said", () => expect(said("7.135")).toEqual([]));
  test("with two digits exchanged is an error, with another slip asked about", () => {
    expect(said("7.315")).toEqual(["broken error 7.315 7.135"]);
    expect(said("7.134")).toEqual(["undecided 7.135 7.134"]);
  });
  test("may be worked out, or another", () => {
    expect(said("7.115")).toEqual([]);
    expect(said("7.315", "trên địa bàn")).toEqual([]);
    expect(said("7.315", "của tỉnh")).toEqual([]);
  });
});
