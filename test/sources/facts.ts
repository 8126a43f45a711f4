/** The figures of the source sentences, as facts files. Known slips of the sources are put right: see each. */

/** `000`, section 1. */
export const facts000 = {
  period: "quý I năm 2024",
  unit: "Sở Nội vụ",
  counts: {
    received: 56,
    carriedOver: 7,
    receivedNew: 49,
    resolved: 54,
    resolvedEarly: 52,
    resolvedOnDueDate: 2,
    resolvedLate: 0,
    pending: 2,
    pendingNotDue: 2,
    pendingOverdue: 0,
    supplementRequested: 0,
    returned: 0,
    interlinked: 56,
    onlineLevel3: 0,
    onlineLevel4: 56,
    postal: 14,
    "office.received": 56,
    "office.resolvedEarly": 52,
    "office.resolvedOnDueDate": 2,
    "office.resolvedLate": 0,
    "office.pending": 2,
    "office.pendingNotDue": 2,
    "office.pendingOverdue": 0,
  },
};

/** `002`, section I.2. */
export const facts002 = {
  period: "06 tháng đầu năm",
  unit: "Trung tâm",
  counts: {
    received: 164440,
    carriedOver: 3278,
    receivedNew: 161162,
    resolved: 161878,
    resolvedEarly: 143794,
    resolvedOnDueDate: 18080,
    resolvedLate: 4,
    pending: 2562,
    pendingNotDue: 2562,
    pendingOverdue: 0,
    supplementRequested: 41,
    returned: 95,
    interlinked: 18918,
    onlineLevel3: 12114,
    onlineLevel4: 67397,
    postal: 69396,
    "office.received": 337,
    "office.carriedOver": 37,
    "office.receivedNew": 300,
    "office.resolved": 315,
    "office.resolvedEarly": 311,
    "office.resolvedOnDueDate": 4,
    "office.resolvedLate": 0,
    "office.pending": 22,
    "office.pendingNotDue": 22,
    "office.pendingOverdue": 0,
  },
};

/** `001`, first part: the month, and the quarter as the source dates it. */
export const facts001 = {
  month: {
    period: "Tháng 09/2021 (Tính từ ngày 21/8/2021 đến ngày 20/9/2021)",
    unit: "Trung tâm",
    counts: { receivedNew: 4131, carriedOver: 2171, received: 6302, due: 4169, resolvedInTime: 4157, overdueTotal: 12, returned: 90, resultsReturned: 4328, unitsOnline: 15, receivedOnline: 1598, onlineLevel3: 61, onlineLevel4: 1537 },
    rates: { onlineAverage: 0.189 },
  },
  quarter: {
    period: "Quý III năm 2021 (Tính từ ngày 21/6/2020 đến ngày 20/9/2021)",
    unit: "Trung tâm",
    counts: { receivedNew: 14043, carriedOver: 2191, received: 16234, due: 14101, resolvedInTime: 14064, overdueTotal: 37, returned: 461, resultsReturned: 13009, unitsOnline: 15, receivedOnline: 5629, onlineLevel3: 260, onlineLevel4: 5369 },
    rates: { onlineAverage: 0.195 },
  },
};

/** `001`, second part. The quarter's sum is 55.326; the source prints 55.845. */
export const facts001Bpmc = {
  month: {
    period: "Tháng 9 năm 2021 (Tính từ 21/8/2021 đến 20/9/2021)",
    unit: "Bộ phận một cửa (BPMC) cấp huyện, cấp xã",
    counts: { receivedNew: 17592, carriedOver: 695, received: 18287, due: 17810, resolvedInTime: 17176, overdueTotal: 634, returned: 23, receivedOnline: 9 },
  },
  quarter: {
    period: "Quý III (Từ 21/6/2021 đến 20/9/2021)",
    unit: "BPMC cấp huyện, cấp xã",
    counts: { receivedNew: 54647, carriedOver: 679, received: 55326, due: 54845, resolvedInTime: 52910, overdueTotal: 1935, returned: 71, receivedOnline: 20 },
  },
};

/** `003`, section I.2. */
export const facts003 = {
  unit: "Sở Nội vụ",
  counts: { postal: 52 },
  series: [
    { label: "năm 2019", postal: 23, received: 212 },
    { label: "9 tháng đầu năm 2020", postal: 29, received: 120 },
  ],
};
