import { plainText } from "../templates/plain-text";
import type { NarrativeSource, Remarks } from "../facts/narrative-source";

/** The source's own: one year after the agreement. */
const USUAL = "Sau 01 năm";
const AGREEMENT = "thực hiện thỏa thuận hợp tác với bưu điện tỉnh";

/** Opens the sentence: «Sau 02 năm triển khai thực hiện …», or a period of the usual kind «Trong quý I năm 2024, thực hiện …». */
export function bcciRemarks({ period }: NarrativeSource): Remarks {
  const given = plainText(period);
  const since = given === "" ? USUAL : given;
  return {
    sinceAgreement: /^sau\s/iu.test(since) ? { since, agreement: `triển khai ${AGREEMENT}` } : null,
    agreement: AGREEMENT,
  };
}
