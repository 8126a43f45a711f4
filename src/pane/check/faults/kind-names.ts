/** What a place is called where its colour is not seen. */
export const KIND_NAMES = {
  error: "Cần xem lại",
  warning: "Nên xem qua",
  undecided: "Chưa kiểm tra được",
} as const;
