/** Kinds of places with an office of their own, by the words that stand before their names, and how those are shortened. */
export const PLACE_KINDS = [
  { id: "province", words: "tỉnh", shorts: [] },
  { id: "city", words: "thành phố", shorts: ["tp"] },
  { id: "district", words: "huyện", shorts: ["h"] },
  { id: "urbanDistrict", words: "quận", shorts: ["q"] },
  { id: "town", words: "thị xã", shorts: ["tx"] },
  { id: "commune", words: "xã", shorts: ["x"] },
  { id: "ward", words: "phường", shorts: ["p"] },
  { id: "townlet", words: "thị trấn", shorts: ["tt"] },
  { id: "zone", words: "đặc khu", shorts: ["đk"] },
] as const satisfies readonly { readonly id: string; readonly words: string; readonly shorts: readonly string[] }[];

export type PlaceKind = (typeof PLACE_KINDS)[number]["id"];

/** The level of government at which the offices of a kind of place stand. */
export const PLACE_LEVELS: Readonly<Record<PlaceKind, "province" | "district" | "commune">> = {
  province: "province",
  city: "district",
  district: "district",
  urbanDistrict: "district",
  town: "district",
  commune: "commune",
  ward: "commune",
  townlet: "commune",
  zone: "commune",
};

/** The people's committee, which a place's name may carry or leave out. */
export const COMMITTEE = { words: "ủy ban nhân dân", short: "ubnd" } as const;

/** First words of the names of other offices: what follows them with a capital letter is a name. */
export const OFFICE_HEADS: readonly string[] = [
  "sở",
  "cục",
  "chi cục",
  "tổng cục",
  "phòng",
  "ban quản lý",
  "ban dân tộc",
  "ban",
  "bộ",
  "thanh tra",
  "công an",
  "bảo hiểm xã hội",
  "kho bạc",
  "văn phòng",
  "trung tâm",
  "chi nhánh",
  "đội",
  "viện",
  "bệnh viện",
  "trường",
  "công ty",
  "tổng công ty",
  "điện lực",
  "hội",
  "tòa án",
  "viện kiểm sát",
];

/** Desks that stand for all the offices whose dossiers pass through them: no office of a table. */
export const DESKS: readonly string[] = [
  "trung tâm phục vụ hành chính công",
  "trung tâm hành chính công",
  "trung tâm pvhcc",
  "trung tâm hcc",
  "trung tâm phục vụ hcc",
  "bộ phận một cửa",
  "bộ phận tiếp nhận và trả kết quả",
  "bộ phận tiếp nhận trả kết quả",
];
