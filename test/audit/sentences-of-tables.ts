import type { Table } from "../../src/core";
import { measure } from "../../src/core/indicators/measure";
import { writeCount, writePercent } from "../../src/core/numerals/write";
import type { RandomSource } from "../tables/random-source";

/** Offices as their table writes them, each followed by what reports call it. */
export const OFFICES: readonly (readonly string[])[] = [
  ["Sở Tài chính"],
  ["Sở Tư pháp"],
  ["Sở Nội vụ"],
  ["Sở Y tế"],
  ["Sở Kế hoạch và Đầu tư", "Sở KH&ĐT", "Sở KHĐT"],
  ["Sở Lao động - Thương binh và Xã hội", "Sở LĐ-TB&XH", "Sở LĐTBXH"],
  ["Sở Tài nguyên và Môi trường", "Sở TN&MT"],
  ["Thanh tra tỉnh"],
];
export const DISTRICTS: readonly (readonly string[])[] = [
  ["UBND huyện Lạng Giang", "huyện Lạng Giang", "H. Lạng Giang"],
  ["UBND huyện Yên Dũng", "huyện Yên Dũng", "Yên Dũng"],
  ["UBND huyện Tân Yên", "Tân Yên"],
  ["UBND thành phố Bắc Giang", "UBND TP Bắc Giang", "thành phố Bắc Giang"],
  ["UBND thị xã Việt Yên", "TX Việt Yên"],
];

/** Sentences that a table can answer, with its own figures. */
export class SentencesOf {
  readonly #rows: readonly number[];
  readonly #names: readonly (readonly string[])[] = [...OFFICES, ...DISTRICTS];

  constructor(
    private readonly table: Table,
    private readonly random: RandomSource,
  ) {
    this.#rows = this.#names.map(([name]) => table.rows.findIndex((row) => row.name === name));
  }

  all(): readonly string[] {
    const [a, b, c] = this.#some(3);
    const [d, e] = this.#some(2);
    const late = this.#ranked("overdueTotal").filter((row) => this.#value([row], "overdueTotal") > 0);
    const most = this.#ranked("received");
    const rest = late.slice(2);
    const n = (row: number | undefined): string => this.#name(row);
    const v = (row: number | undefined, id: string): string => writeCount(this.#value([row ?? 0], id));
    const rate = (row: number | undefined): string =>
      writePercent(this.#value([row ?? 0], "resolvedInTime"), this.#value([row ?? 0], "resolved"), 2);
    const [offices, districts] = [OFFICES.length, this.#rows.length];
    const sum = (from: number, to: number, id: string): string => writeCount(this.#value(range(from, to), id));
    return [
      `${n(a)} tiếp nhận ${v(a, "received")} hồ sơ.`,
      `Trong kỳ, ${n(b)} đã giải quyết ${v(b, "resolved")} hồ sơ, trong đó đúng và trước hạn ${v(b, "resolvedInTime")} hồ sơ, quá hạn ${v(b, "resolvedLate")} hồ sơ.`,
      `Số hồ sơ tiếp nhận của một số đơn vị: ${n(a)} (${v(a, "received")} hồ sơ), ${n(b)} (${v(b, "received")} hồ sơ), ${n(c)} (${v(c, "received")} hồ sơ).`,
      `${n(c)} đã giải quyết ${v(c, "resolved")} hồ sơ, ${n(d)} ${v(d, "resolved")} hồ sơ và ${n(e)} ${v(e, "resolved")} hồ sơ.`,
      `Cụ thể:\n- ${n(a)}: tiếp nhận ${v(a, "received")} hồ sơ, đã giải quyết ${v(a, "resolved")} hồ sơ.\n- ${n(b)}: tiếp nhận ${v(b, "received")} hồ sơ, đã giải quyết ${v(b, "resolved")} hồ sơ.\n- ${n(c)}: tiếp nhận ${v(c, "received")} hồ sơ, đã giải quyết ${v(c, "resolved")} hồ sơ.`,
      `${n(a)}, ${n(b)} và ${n(c)} tiếp nhận lần lượt ${v(a, "received")}, ${v(b, "received")} và ${v(c, "received")} hồ sơ.`,
      `UBND các huyện, thành phố, thị xã tiếp nhận ${sum(offices, districts, "received")} hồ sơ; các sở, ban, ngành tiếp nhận ${sum(0, offices, "received")} hồ sơ.`,
      `Tỷ lệ hồ sơ giải quyết đúng hạn của ${n(d)} là ${rate(d)}, của ${n(e)} là ${rate(e)}.`,
      `Đơn vị tiếp nhận nhiều hồ sơ nhất là ${n(most[0])} (${v(most[0], "received")} hồ sơ), đứng thứ hai là ${n(most[1])} (${v(most[1], "received")} hồ sơ), thứ ba là ${n(most[2])} (${v(most[2], "received")} hồ sơ).`,
      `${n(late[0])} có số hồ sơ quá hạn nhiều nhất (${v(late[0], "overdueTotal")} hồ sơ).`,
      `${n(a)} và ${n(b)} tiếp nhận tổng cộng ${writeCount(this.#value([a ?? 0, b ?? 0], "received"))} hồ sơ.`,
      `Có ${late.length} đơn vị có hồ sơ quá hạn: ${n(late[0])} ${v(late[0], "overdueTotal")} hồ sơ, ${n(late[1])} ${v(late[1], "overdueTotal")} hồ sơ và ${rest.length} đơn vị khác ${writeCount(this.#value(rest, "overdueTotal"))} hồ sơ.`,
      `Tỷ lệ đúng hạn: ${n(d)} ${rate(d)} (${v(d, "resolvedInTime")}/${v(d, "resolved")} hồ sơ), ${n(e)} ${rate(e)} (${v(e, "resolvedInTime")}/${v(e, "resolved")} hồ sơ).`,
    ];
  }

  /** Of offices that the table does not have, or of another period: nothing to compare with. */
  strangers(): readonly string[] {
    const all = writeCount(this.#value(range(0, this.#rows.length), "received"));
    return [
      `UBND huyện Lục Ngạn tiếp nhận ${all} hồ sơ.`,
      `Sở Ngoại vụ tiếp nhận ${all} hồ sơ.`,
      `UBND huyện Lạng Dang tiếp nhận ${all} hồ sơ.`,
      `Tiếp nhận nhiều hồ sơ nhất là Bắc Giang (${all} hồ sơ).`,
      `Quý IV/2020, toàn tỉnh tiếp nhận ${all} hồ sơ.`,
    ];
  }

  #name(row: number | undefined): string {
    return this.random.pick(this.#names[row ?? 0] ?? [""]);
  }

  #value(rows: readonly number[], id: string): number {
    const found = measure(this.table, { rows: rows.map((row) => this.#rows[row] ?? -1) }, id);
    if (found.is !== "known") throw new Error(id);
    return found.value;
  }

  /** Offices with dossiers enough for their rates and ranks to tell. */
  #busy(): number[] {
    return range(0, this.#rows.length).filter((row) => this.#value([row], "resolved") >= 30);
  }

  #some(count: number): readonly number[] {
    const left = this.#busy();
    return Array.from({ length: count }, () => left.splice(this.random.below(left.length), 1)[0] ?? 0);
  }

  #ranked(id: string): readonly number[] {
    return range(0, this.#rows.length).sort((one, other) => this.#value([other], id) - this.#value([one], id));
  }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
