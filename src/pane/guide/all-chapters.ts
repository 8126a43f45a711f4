import start from "../../../docs/huong-dan/README.md";
import forms from "../../../docs/huong-dan/bieu-mau.md";
import setup from "../../../docs/huong-dan/cai-dat.md";
import functions from "../../../docs/huong-dan/ham-trong-excel.md";
import store from "../../../docs/huong-dan/kho-so-lieu.md";
import nextPeriod from "../../../docs/huong-dan/ky-tiep-theo.md";
import wordTemplates from "../../../docs/huong-dan/mau-word.md";
import privacy from "../../../docs/huong-dan/quyen-rieng-tu.md";
import messages from "../../../docs/huong-dan/thong-bao.md";
import offices from "../../../docs/huong-dan/tong-hop.md";
import type { Chapter } from "./chapter";

/** The guide, in the order of its contents, each chapter under the name of its file. */
export const chapters: ReadonlyMap<string, Chapter> = new Map([
  ["README", start],
  ["thong-bao", messages],
  ["ham-trong-excel", functions],
  ["ky-tiep-theo", nextPeriod],
  ["tong-hop", offices],
  ["bieu-mau", forms],
  ["mau-word", wordTemplates],
  ["kho-so-lieu", store],
  ["cai-dat", setup],
  ["quyen-rieng-tu", privacy],
]);

/** The chapter that opens first. */
export const FIRST = "README";
