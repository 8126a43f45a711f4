/** Where a rule comes from: shown to users behind «Căn cứ». */
export interface Citation {
  /** The document, e.g. "Phụ lục Tổng hợp theo dõi kết quả giải quyết TTHC". */
  readonly document: string;
  /** The place in it, e.g. "cột (8) = (9) + (10)". */
  readonly clause?: string;
}
