import { isRefusal } from "../../ports/refusal";
import type { Grain } from "../../usecases/collect/store-period";
import { trendOf } from "../../usecases/collect/trend";
import { jsonOption, type CommandBody, type ExitCode, type Given, type Surroundings } from "../command";
import { sayRefusal, sayMisuse } from "../files/appendix-of-file";
import { formatOption, printedAsRows } from "../output/terminal/result-table";
import { trendJson, trendLines, trendRows } from "../output/offices/trend-output";
import { storeOption } from "./collect";

const GRAINS: readonly Grain[] = ["month", "quarter", "half", "nine-months", "year", "other"];
const rateOption = { name: "rate", takes: "MÃ|TÊN", about: "tỷ lệ cần xem: onTimeRate, «tỷ lệ trả đúng thời hạn» …" };
const unitOption = { name: "unit", takes: "ĐƠN_VỊ", about: "chỉ đơn vị (hoặc lĩnh vực) này, thay vì cộng tất cả" };
const byOption = {
  name: "by",
  takes: GRAINS.join("|"),
  about: "độ dài của kỳ; không ghi thì lấy loại có nhiều kỳ nhất",
};
const formOption = {
  name: "profile",
  takes: "MÃ",
  about: "chỉ lấy số của biểu này; không ghi thì lấy biểu có nhiều kỳ nhất",
};
const sameUnitOption = {
  name: "same-unit",
  takes: "add|conflict",
  about:
    "một đơn vị có số khác nhau ở nhiều bảng của một kỳ: cộng lại (add), hay không tính kỳ đó (conflict, mặc định)",
};

/** tthc trend: a rate over the periods of a store. */
export const trend: CommandBody = {
  options: [storeOption, rateOption, unitOption, byOption, formOption, sameUnitOption, formatOption, jsonOption],
  examples: [
    "tthc trend --store kho --rate onTimeRate",
    'tthc trend --store kho --rate "tỷ lệ đúng hạn" --unit "UBND xã Tân Lập" --by quarter',
  ],
  run,
};

async function run(given: Given, surroundings: Surroundings): Promise<ExitCode> {
  const [store, rate, unit, by, form] = [storeOption, rateOption, unitOption, byOption, formOption].map(({ name }) =>
    given.values.get(name),
  );
  const sameUnit = given.values.get(sameUnitOption.name) ?? "conflict";
  const grain = GRAINS.find((one) => one === by);
  if (store === undefined || rate === undefined) {
    sayMisuse(`Lệnh trend cần --store KHO và --rate TỶ_LỆ, ví dụ: ${trend.examples[0] ?? ""}`, surroundings);
    return 2;
  }
  if (by !== undefined && grain === undefined) {
    sayMisuse(`Sau --by là một trong: ${GRAINS.join(", ")}; không phải "${by}".`, surroundings);
    return 2;
  }
  if (sameUnit !== "add" && sameUnit !== "conflict") {
    sayMisuse(`Sau --same-unit là add hoặc conflict, không phải "${sameUnit}".`, surroundings);
    return 2;
  }
  surroundings.saveMemory?.();
  const found = await trendOf(await surroundings.openStore(store), {
    rate,
    sameUnit,
    ...(unit === undefined ? {} : { unit }),
    ...(grain === undefined ? {} : { grain }),
    ...(form === undefined ? {} : { form }),
  });
  if (isRefusal(found)) {
    sayRefusal(found, store, surroundings);
    return 2;
  }
  if (given.flags.has(jsonOption.name)) surroundings.printJson(trendJson(found));
  else if (!printedAsRows(given, () => trendRows(found), surroundings)) trendLines(found).forEach(surroundings.print);
  return found.periods.some(({ doubt }) => doubt !== null) ? 1 : 0;
}
