/**
 * How Vietnamese was typed before Unicode: fonts that draw letters in the places of Windows-1252. A text read without its
 * font shows the places: «x·» or «xaõ» for «xã».
 *
 * Sources: TCVN 5712:1993 (the fonts named .Vn…); the table of VNI's keyboard (the fonts named VNI-…).
 */
export interface OldFont {
  readonly id: "tcvn3" | "vni";
  readonly name: string;
  /** As it lies and the letter meant, between blanks, small letters unless stated. */
  readonly letters: string;
}

export const OLD_FONTS: readonly [OldFont, OldFont] = [
  {
    id: "tcvn3",
    name: "TCVN3 (.VnTime)",
    // Capitals with a tone have no place of their own.
    letters: `¡ Ă ¢ Â § Đ £ Ê ¤ Ô ¥ Ơ ¦ Ư ¨ ă © â ª ê « ô ¬ ơ \u00ad ư ® đ
      µ à ¶ ả · ã ¸ á ¹ ạ » ằ ¼ ẳ ½ ẵ ¾ ắ Æ ặ Ç ầ È ẩ É ẫ Ê ấ Ë ậ
      Ì è Î ẻ Ï ẽ Ð é Ñ ẹ Ò ề Ó ể Ô ễ Õ ế Ö ệ × ì Ø ỉ Ü ĩ Ý í Þ ị
      ß ò á ỏ â õ ã ó ä ọ å ồ æ ổ ç ỗ è ố é ộ ê ờ ë ở ì ỡ í ớ î ợ
      ï ù ñ ủ ò ũ ó ú ô ụ õ ừ ö ử ÷ ữ ø ứ ù ự ú ỳ û ỷ ü ỹ ý ý þ ỵ`,
  },
  {
    id: "vni",
    name: "VNI (VNI-Times)",
    letters: `aù á aø à aû ả aõ ã aï ạ aâ â aá ấ aà ầ aå ẩ aã ẫ aä ậ aê ă aé ắ aè ằ aú ẳ aü ẵ aë ặ
      eù é eø è eû ẻ eõ ẽ eï ẹ eâ ê eá ế eà ề eå ể eã ễ eä ệ í í ì ì æ ỉ ó ĩ ò ị
      où ó oø ò oû ỏ oõ õ oï ọ oâ ô oá ố oà ồ oå ổ oã ỗ oä ộ ôù ớ ôø ờ ôû ở ôõ ỡ ôï ợ ô ơ
      uù ú uø ù uû ủ uõ ũ uï ụ öù ứ öø ừ öû ử öõ ữ öï ự ö ư yù ý yø ỳ yû ỷ yõ ỹ î ỵ ñ đ`,
  },
];

/** The rimes of Vietnamese syllables without tones: what may follow a consonant, or stand alone. */
export const RIMES = `a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu êng êc
  i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
  o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong oong ooc op ot
  ô ôc ôi ôm ôn ông ôp ôt ôông ơ ơi ơm ơn ơp ơt
  u ua uc uê uêch uênh ui um un ung uơ up ut uân uâng uât uây uôc uôi uôm uôn uông uôt uy uya uych uyên uyêt uynh uyt uyu uyn uyp
  ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
  y yêm yên yêt yêu yêng`;

/** The consonants before a rime; «gi» and «qu» take theirs with them. */
export const ONSETS = "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x";
