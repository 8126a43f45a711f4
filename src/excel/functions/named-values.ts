/**
 * Names that Excel offers while a formula is typed (CustomFunctionsRuntime 1.5); an older Excel offers none, and both
 * take every other name of the glossary as before. No code runs from here: the build reads it into functions.json,
 * where scripts/build/functions-metadata.cjs ties each list to the parameters that take it.
 */

/**
 * Rates.
 * @customenum {string}
 */
export enum RATES {
  /** tỷ lệ trả đúng thời hạn */
  onTimeRate = "onTimeRate",
  /** tỷ lệ trả trước hạn */
  earlyRate = "earlyRate",
  /** tỷ lệ đã trả quá hạn */
  lateRate = "lateRate",
  /** tỷ lệ đã giải quyết */
  resolvedRate = "resolvedRate",
  /** tỷ lệ đang giải quyết */
  pendingRate = "pendingRate",
  /** tỷ lệ quá hạn chung */
  overdueRate = "overdueRate",
  /** tỷ lệ tiếp nhận trực tuyến */
  onlineRate = "onlineRate",
  /** tỷ lệ qua dịch vụ bưu chính công ích */
  postalRate = "postalRate",
}

/**
 * The counts that most forms hold.
 * @customenum {string}
 */
export enum MEASURES {
  /** tổng số tiếp nhận */
  received = "received",
  /** mới tiếp nhận trực tuyến */
  receivedOnline = "receivedOnline",
  /** tiếp nhận trực tiếp và qua dịch vụ BCCI */
  receivedDirect = "receivedDirect",
  /** kỳ trước chuyển qua */
  carriedOver = "carriedOver",
  /** đã giải quyết */
  resolved = "resolved",
  /** trả đúng thời hạn */
  resolvedInTime = "resolvedInTime",
  /** đã giải quyết trước hạn */
  resolvedEarly = "resolvedEarly",
  /** trả quá hạn */
  resolvedLate = "resolvedLate",
  /** đang giải quyết */
  pending = "pending",
  /** đang giải quyết chưa đến hạn */
  pendingNotDue = "pendingNotDue",
  /** đang giải quyết quá hạn */
  pendingOverdue = "pendingOverdue",
  /** tổng số quá hạn */
  overdueTotal = "overdueTotal",
}
