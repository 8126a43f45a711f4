// What a column of a table counts, by the words of its header without diacritics.

/** Nouns whose counts are added from unit to unit. */
export const ADDED =
  /(?:^| )(?:ho so|luot|giao dich|so tien|thanh tien|tong tien|le phi|doanh thu|vnd|van ban|phan anh|kien nghi|khieu nai|phieu|cuoc|tin nhan|giay phep|bien lai|truong hop|so (?:viec|vu|don|giay|the)|von|kinh phi|dossiers?|files|cases|applications|requests|amount|fees)(?= |$)/;
/** What is not added: what several units share, means, extremes, ranks, prices, goals. */
export const NOT_ADDED =
  /(?:^| )(?:trung binh|binh quan|ty le|ti le|%|phan tram|cao nhat|thap nhat|lon nhat|nho nhat|dai nhat|ngan nhat|lau nhat|toi da|toi thieu|average|mean|median|max|min|rate|ratio|percent(?:age)?)(?= |$)|^(?:so (?:don vi|co quan|so nganh|dia phuong|xa|phuong|huyen|linh vuc|ngay|gio|phut)|(?:tong )?(?:so |so luong )(?:tthc|thu tuc|dvc|dich vu cong|quy trinh)|(?:tong )?(?:so )?diem|xep (?:hang|loai)|thu (?:hang|tu)|hang$|don gia|muc (?:gia|thu|phi|do)|gia$|gia (?:dich vu|ban|tri|tien)|nam$|nam (?:sinh|thanh lap|ban hanh)|ma$|ma (?:so|don vi|dinh danh)|thoi gian|ngay$|gio$|chi tieu|dinh muc|he so|chi so|trong so|number of (?:units|agencies|offices|procedures|services|days|hours)|rank|score|price|days|hours|year|index|code)(?= |$)/;
/** What one of them costs: «Đơn giá», «Mức thu»; money divided by their number, and read as money. */
export const PRICE =
  /(?:^| )(?:don gia|gia (?:ban|mua)|muc (?:thu|chi|huong|phi|le phi|ho tro|tro cap|dong|khoan))(?= |$)/;
/** The same where the group above does not say what is counted: «TTHC toàn trình» under «Số hồ sơ» counts dossiers. */
export const NOT_ADDED_ALONE =
  /^(?:tthc|thu tuc|dvc|dvctt|dich vu cong|quy trinh|procedures|services|units|agencies)(?= |$)/;
