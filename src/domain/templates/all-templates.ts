import type { Template } from "./template";
import { baoCaoDayDu } from "./bao-cao-day-du/template";
import { bcci } from "./bcci/template";
import { bpmcKy } from "./bpmc-ky/template";
import { chanChinh } from "./chan-chinh/template";
import { danhGia } from "./danh-gia/template";
import { soQuy } from "./so-quy/template";
import { tongHop } from "./tong-hop-2-14/template";
import { trungTam6Thang } from "./trung-tam-6-thang/template";
import { trungTamKy } from "./trung-tam-ky/template";

/** Every kind of report, in the order in which users see them. */
export const templates: readonly Template[] = [
  tongHop,
  soQuy,
  trungTam6Thang,
  trungTamKy,
  bpmcKy,
  bcci,
  chanChinh,
  danhGia,
  baoCaoDayDu,
];
