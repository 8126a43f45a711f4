import { OLD_FONTS } from "../../../domain/lexicon/old-fonts";
import type { OldFontTexts } from "../../model/grid";
import type { Check } from "../../model/verdict";
import { numberWords } from "../../wording/cell-words";

export type OldFontData = Omit<OldFontTexts, "first">;

/** Words typed in an old font (TCVN3, VNI) were read in Unicode: said once, since reports print them so. */
export const lettersAreUnicode: Check<"letters-are-unicode", OldFontData> = {
  id: "letters-are-unicode",
  title: "Chữ gõ bằng bảng mã Unicode",
  severity: "note",
  source: { document: "TCVN 6909:2001", clause: "bộ mã ký tự tiếng Việt dùng trong trao đổi thông tin" },

  run({ writing }) {
    if (writing?.oldFonts === undefined) return { holds: 0, verdicts: [] };
    const { first, ...data } = writing.oldFonts;
    return { holds: 0, verdicts: [{ outcome: "broken", at: [first], data }] };
  },

  explain({ font, cells, before, after }) {
    const name = OLD_FONTS.find(({ id }) => id === font)?.name ?? font;
    return {
      what: `${numberWords(cells)} ô gõ bằng phông chữ cũ ${name}, đã đọc sang Unicode: «${before}» là «${after}»`,
      why: "Phông chữ cũ vẽ chữ Việt vào chỗ của ký hiệu khác; chép sang nơi không có phông ấy thì chữ hỏng.",
      todo: "Bảng tính giữ nguyên như cũ; đoạn báo cáo và thông báo dùng chữ đã đọc. Nếu tên nào đọc chưa đúng thì gõ lại tên đó.",
    };
  },
};
