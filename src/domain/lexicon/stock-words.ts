// What stands at the beginning and at the end of a period, by the words of a header without diacritics.

/** What was there: «Tồn đầu kỳ», «Kỳ trước chuyển sang», «Số dư đầu tháng». */
export const OPENING =
  /(?:^| )(?:dau (?:ky|ngay|tuan|thang|quy|nam)|(?:ky|ngay|tuan|thang|quy|nam) truoc(?: (?:chuyen|mang) (?:sang|qua|tiep))?|mang sang|opening)(?= |$)|(?:^| )(?:ton|so du|du) dau$/;
/** What is left: «Tồn cuối kỳ», «Còn lại», «Chuyển kỳ sau». */
export const CLOSING =
  /(?:^| )(?:cuoi (?:ky|ngay|tuan|thang|quy|nam)|con lai|con ton|chuyen (?:sang )?(?:ky|ngay|tuan|thang|quy|nam) sau|closing)(?= |$)|(?:^| )(?:ton|so du|du) cuoi$/;
/** What is added up, or left, from row to row: «Lũy kế», «Tồn quỹ», «Số dư». */
export const RUNNING = /(?:^| )(?:luy ke|cong don|ton|so du|du no|con)(?= |$)/;
