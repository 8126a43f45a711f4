import { found, spoken, verdict } from "../../../../../test/audit/said";

const settled = "Đã giải quyết 1.200 hồ sơ, trong đó";

describe("correct", () => {
  test.each([
    `${settled} đúng hạn 1.171 hồ sơ (đạt 97,58%), trễ hạn 29 hồ sơ (chiếm 2,4%).`,
    "Tỷ lệ đúng hạn đạt 97,6%: đã giải quyết 1.200 hồ sơ, đúng hạn 1.171 hồ sơ.",
    "Qua bưu chính 23/212 hồ sơ (chiếm 10,85%).",
    "Tiếp nhận 1.500 hồ sơ. Tỷ lệ hồ sơ nộp trực tuyến đạt 80% (1.200/1.500 hồ sơ).",
    "Tiếp nhận 1.500 hồ sơ, trong đó mức độ 3 là 300 hồ sơ, mức độ 4 là 900 hồ sơ (đạt tỷ lệ dịch vụ công trực tuyến là 80%).",
  ])("%s", (text) => expect(found("share-of-whole", text)).toEqual([]));
});

test("as many percentages as counts before them: each is of the count in its own turn", () => {
  const turns = "Trạm thu 8.000 thùng, trong đó quầy A 1.120 thùng, quầy B 6.720 thùng, quầy C 160 thùng";
  expect(found("share-of-whole", `${turns} (lần lượt chiếm 14%, 84% và 2%).`)).toEqual([]);
  expect(found("share-of-whole", `${turns} (lần lượt chiếm 14%, 48% và 2%).`)).toEqual([
    "broken error 48% 6.720 8.000",
  ]);
});

describe("incorrect", () => {
  test("no whole fits", () =>
    expect(found("share-of-whole", `${settled} đúng hạn 1.171 hồ sơ (đạt 95,78%), trễ hạn 29 hồ sơ.`)).toEqual([
      "broken error 95,78% 1.171 1.200",
    ]));
  test("all percentages of a sentence that one slip of the pen in a count before them makes right", () =>
    expect(
      found("share-of-whole", "Trạm thu 3.712 hộ; hộ mới 1.926 hộ, chiếm 5,15%; hộ cũ 2.241 hộ, chiếm 5,99%."),
    ).toEqual(["broken error 3.712 5,15% 1.926 5,99% 2.241"]));
  test("more than a plan", () => {
    const planted = "Trồng 1.864 gốc cam, đạt 103,6% kế hoạch năm (1.800 gốc).";
    expect(found("share-of-whole", planted)).toEqual([]);
    expect(found("share-of-whole", planted.replace("103,6", "130,6"))).toEqual(["broken error 130,6% 1.864 1.800"]);
  });
  test("a pair behind its percentage is out of nothing but its own whole", () =>
    expect(found("share-of-whole", "Gửi 2.914 kiện, 98,5% được ký nhận (2.871/2.214 kiện).")).toEqual([
      "broken error 2.871/2.214 98,5%",
    ]));
  test("a/b", () =>
    expect(spoken("share-of-whole", "Qua bưu chính 23/212 hồ sơ (chiếm 10,08%).")).toEqual([
      "Tỷ lệ 10,08% không khớp số lượng: 23/212 = 10,85% → Đối chiếu số lượng; nếu số lượng đúng thì tỷ lệ là 10,85%.",
    ]));
  test("truncated", () =>
    expect(found("share-of-whole", "Qua bưu chính 29/120 hồ sơ (chiếm 24,16%).")).toEqual([
      "broken warning 24,16% 29/120",
    ]));
  test("forced to 100", () => {
    expect(
      found(
        "share-of-whole",
        "Đã giải quyết 3.000 hồ sơ: trước hạn 1.000 hồ sơ, đạt 33,4%; đúng hạn 1.000 hồ sơ, đạt 33,3%; quá hạn 1.000 hồ sơ, chiếm 33,3%.",
      ),
    ).toEqual(["broken warning 33,4% 1.000 3.000"]);
  });
  test("the base that the sentence names", () => {
    expect(
      found(
        "share-of-whole",
        "Tiếp nhận 2.000 hồ sơ, trong đó kỳ trước 500 hồ sơ, mới 1.500 hồ sơ; trực tuyến 900 hồ sơ. Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ tiếp nhận đạt 60%.",
      ),
    ).toEqual(["broken warning 60% 900 2.000"]);
  });
  test("in time over what was received", () => {
    expect(
      found("share-of-whole", "Tiếp nhận 500 hồ sơ; đã giải quyết 400 hồ sơ; đúng hạn 380 hồ sơ, đạt 76%."),
    ).toEqual(["broken warning 76% 380 400"]);
  });
  test("«100% trước hạn», with what was perhaps meant", () => {
    expect(
      spoken(
        "share-of-whole",
        "Đã giải quyết 54 hồ sơ, trong đó trước hạn 52 hồ sơ, đúng hạn 02 hồ sơ, quá hạn 0 hồ sơ.\n- 100% hồ sơ trả kết quả trước hạn.",
      )[0],
    ).toContain("52/54 = 96,3%; nếu ý là trước và đúng hạn thì trước và đúng hạn trên đã giải quyết là 54/54 = 100%");
  });
});

describe("known false alarm", () => {
  test.each([
    "Có 8 tiêu chí đạt; 4 tiêu chí chưa đạt gồm: số hóa kết quả (65%/70%), hồ sơ toàn trình (48% / 50%).",
    "Chi ngân sách 512 tỷ đồng, đạt 64% dự toán, trong đó chi đầu tư 180 tỷ đồng (đạt 52%), chi thường xuyên 322 tỷ đồng (đạt 73%).",
    "Thu 512 hồ sơ phí, trong đó phí A 180 hồ sơ (đạt 52%), phí B 322 hồ sơ (đạt 73%).",
    "Tiếp 640 lượt, trong đó xã A 300 lượt (đạt 75%), xã B 340 lượt (đạt 57%).",
  ])("parts each of a plan of their own: %s", (text) =>
    expect(found("share-of-whole", text).filter((line) => line.startsWith("broken"))).toEqual([]),
  );
  test.each(["cao hơn cùng kỳ 3% (95%)", "vượt chỉ tiêu 3% (95%)", "cao hơn kế hoạch 3% (95%), cùng kỳ đạt 91%"])(
    "what a pair is compared with is none of its percentages: %s",
    (compared) => {
      const text = `Tỷ lệ giao đúng hẹn đạt 98% (2.450/2.500 kiện), ${compared}.`;
      expect(found("share-of-whole", text).filter((line) => line.startsWith("broken"))).toEqual([]);
    },
  );
  test("offices each with a share of their own dossiers", () => {
    const text =
      "Các đơn vị có hồ sơ quá hạn: Ban A 3.839 hồ sơ (chiếm 52,92%); Ban B 2.102 hồ sơ (chiếm 86,08%); Ban C 135 hồ sơ (chiếm 30,10%); Ban D 90 hồ sơ (chiếm 66,67%).";
    expect(found("share-of-whole", text).filter((line) => line.startsWith("broken"))).toEqual([]);
    const two =
      "Còn 4.987 hồ sơ quá hạn. Đơn vị có hồ sơ quá hạn: Ban A 4.882 hồ sơ (chiếm 99,80%) và Ban B 105 hồ sơ (chiếm 100%).";
    expect(found("share-of-whole", two).filter((line) => line.startsWith("broken"))).toEqual([]);
  });
  test.each([
    // One that nearly fits the sum of all: neither percentage is of that.
    "Còn 2.231 hồ sơ quá hạn, trong đó: đã giải quyết quá hạn 1.206 hồ sơ, đang giải quyết quá hạn 1.025 hồ sơ. Các đơn vị có hồ sơ quá hạn: Ban A 2.195 hồ sơ (chiếm 98,64%) và Ban B 36 hồ sơ (chiếm 1,12%).",
    // 20/24 fits by chance, and together they exceed one whole.
    "Còn 66 hồ sơ quá hạn, trong đó: đã giải quyết quá hạn 42 hồ sơ, đang giải quyết quá hạn 24 hồ sơ. Các đơn vị có hồ sơ quá hạn: Ban A 32 hồ sơ (chiếm 69,57%); Ban B 20 hồ sơ (chiếm 83,33%) và Ban C 14 hồ sơ (chiếm 0,31%).",
    // 9/47 is one slip of the pen from 1,95%, but the row's first is no head.
    "Còn 56 hồ sơ quá hạn tại 02 đơn vị. Các đơn vị có hồ sơ quá hạn: Ban A 47 hồ sơ (chiếm 81,03%) và Ban B 09 hồ sơ (chiếm 1,95%).",
    // 2/4 fits by chance.
    "Còn 05 hồ sơ quá hạn, trong đó: đã giải quyết quá hạn 04 hồ sơ, đang giải quyết quá hạn 01 hồ sơ. Các đơn vị có hồ sơ quá hạn: Ban A 03 hồ sơ (chiếm 50,00%) và Ban B 02 hồ sơ (chiếm 50,00%).",
  ])("two or three offices, each with its own: %s", (text) =>
    expect(found("share-of-whole", text).filter((line) => line.startsWith("broken error"))).toEqual([]),
  );
  test("all of a list fail over a whole that one slip of the pen makes theirs", () =>
    expect(
      found(
        "share-of-whole",
        "Đã giải quyết 1.300 hồ sơ, trước hạn 371 hồ sơ (chiếm 30,92%), đúng hạn 485 hồ sơ (chiếm 40,42%).",
      ),
    ).toEqual(["broken error 1.300 30,92% 371 40,42% 485"]));
  test("99,99% and 100,00% beside a few late ones", () =>
    expect(
      found("share-of-whole", "Đã giải quyết 161.878 hồ sơ, đúng hạn 161.874 hồ sơ (100,00%), trễ hạn 04 hồ sơ."),
    ).toEqual([]));
  test("more settled than newly received", () =>
    expect(found("share-of-whole", "Tiếp nhận mới 1.000 hồ sơ; đã giải quyết 1.050 hồ sơ, đạt 105%.")).toEqual([]));
  test("the highest rate is some office's", () =>
    expect(
      found(
        "share-of-whole",
        `${settled} đúng hạn 1.171 hồ sơ. Tỷ lệ đúng hạn cao nhất là 100% tại 11 đơn vị, thấp nhất là 38,78%.`,
      ),
    ).toEqual([]));
  test("a rate by which offices are counted is each one's", () =>
    expect(
      found(
        "share-of-whole",
        "Tiếp nhận 1.250 hồ sơ. Đã giải quyết 1.200 hồ sơ: trước hạn 700 hồ sơ, đúng hạn 480 hồ sơ, quá hạn 20 hồ sơ. Có 118 xã, phường đạt tỷ lệ đúng hạn trên 95%.",
      ),
    ).toEqual([]));
  test("targets and plans", () =>
    expect(
      found("share-of-whole", "Đã giải quyết 1.000 hồ sơ, đúng hạn 900 hồ sơ. Phấn đấu đạt 98% hồ sơ đúng hạn."),
    ).toEqual([]));
  test("an office's own rate", () =>
    expect(
      found("share-of-whole", `${settled} đúng hạn 1.171 hồ sơ. Đơn vị có tỷ lệ đúng hạn cao: Sở Tư pháp (99,8%).`),
    ).toEqual([]));
  test("0/0", () =>
    expect(found("share-of-whole", "Có 0/0 hồ sơ quá hạn (0%).").filter((line) => line.startsWith("broken"))).toEqual(
      [],
    ));
  test("a softened percentage of what stands before its whole", () =>
    expect(found("share-of-whole", "Có 985 trong 1.000 hồ sơ nộp trực tuyến, chiếm hơn 95%.")).toEqual([]));
  test("a softened percentage", () =>
    expect(
      found("share-of-whole", "Đến hạn giải quyết 2.504 hồ sơ; trả trước và đúng hạn 2.425 hồ sơ (đạt gần 97%)."),
    ).toEqual([]));
});

describe("undecided", () => {
  test("a whole that is not stated", () =>
    expect(
      found(
        "share-of-whole",
        "Tiếp nhận 900 hồ sơ. Tỷ lệ hồ sơ trực tuyến trung bình đạt 18,9% trên tổng số hồ sơ giải quyết của các sở.",
      ),
    ).toEqual(["undecided 18,9%"]));
});

test("a percentage of something else is not held against the pair before it", () =>
  expect(
    found(
      "share-of-whole",
      "Có 7/9 phòng dùng chữ ký số; tỷ lệ hồ sơ xử lý trên mạng lần lượt là 95,2% và 91,8%.",
    ).filter((one) => one.startsWith("broken")),
  ).toEqual([]));

describe("scores", () => {
  test("out of what they are given", () => {
    expect(found("share-of-whole", "Công khai đạt 16,72/18 điểm (92,89%); tiến độ 19,40/20 điểm, đạt 97%.")).toEqual(
      [],
    );
    expect(found("share-of-whole", "Công khai đạt 16,72/18 điểm (92,88%).")).toEqual([
      "broken warning 92,88% 16,72/18",
    ]);
    expect(found("share-of-whole", "Công khai đạt 16,72/18 điểm (29,89%).")).toEqual(["broken error 29,89% 16,72/18"]);
  });
});

test("a whole that stands farther off gives the percentage: no other whole contradicts it", () =>
  expect(
    found(
      "share-of-whole",
      "Phát ra 1.000 phiếu. Có 12 xã, mỗi xã 3 người. Thu về 962 phiếu hợp lệ. Rất hài lòng 340 phiếu (34%), hài lòng 410 phiếu (41%).",
    ),
  ).toEqual([]));

describe("the whole that the words behind the percentage name", () => {
  const text = (agreed: string): string =>
    `Tòa án hai cấp thụ lý 2.145 vụ việc; đã giải quyết 1.930 vụ việc, đạt 90%, trong đó hòa giải thành ${agreed} vụ, chiếm 40% tổng số vụ việc đã giải quyết.`;

  test("is tested, not one before it", () => {
    expect(found("share-of-whole", text("772"))).toEqual([]);
    expect(found("share-of-whole", text("722"))).toEqual(["broken error 722 40% 1.930"]);
  });
});

describe("the whole of a list is known", () => {
  test("two of one whole, whatever the wrong one adds to them", () =>
    expect(
      found(
        "share-of-whole",
        "Có 1.420 phiếu: rất hài lòng 611 phiếu (73,03%); hài lòng 724 phiếu (50,99%); bình thường 85 phiếu (5,99%).",
      ),
    ).toEqual([expect.stringMatching(/^broken error 73,03%/)]));
  test("what adds up to it", () =>
    expect(
      found(
        "share-of-whole",
        "Các tổ hòa giải tiếp nhận 1.875 vụ việc: hòa giải thành 1.575 vụ việc (74%), không thành 218 vụ việc, chưa xong 82 vụ việc.",
      ),
    ).toEqual([expect.stringMatching(/^broken error 74%/)]));
  test("a plan in the bracket behind more than all of it", () =>
    expect(
      found("share-of-whole", "Đã tạo việc làm cho 15.480 lao động, đạt 130,2% kế hoạch (15.000 lao động)."),
    ).toEqual([expect.stringMatching(/^broken error 130,2%/)]));
});

test("«trên» may be «out of»", () =>
  expect(verdict("Trạm gửi 61.776 kiện trên 66.000 khách đã đặt (93,6%).").holds).toBeGreaterThan(0));

test("an estimate printed in full agrees with what it is tied to", () => {
  const text = "Trạm ước đạt 42.350 kiện, bằng 84,7% kế hoạch năm (50.000 kiện).";
  expect(verdict(text)).toEqual({ holds: 1, broken: [] });
  expect(found("share-of-whole", text.replace("84,7", "87,4"))).toEqual(["broken error 87,4% 42.350 50.000"]);
  expect(found("share-of-whole", text.replace("42.350", "42.000").replace("84,7", "84,3"))).toEqual([]);
});

describe("a percentage with its whole and then its part in the bracket behind it", () => {
  const printed = "Số hóa đạt 45,2% (tiếp nhận 1.200 hồ sơ, số hóa 542 hồ sơ).";
  test("is tested", () => expect(verdict(printed)).toEqual({ holds: 1, broken: [] }));
  test.each([
    ["the percentage", "45,2", "54,2"],
    ["the part", "542", "524"],
    ["the whole", "1.200", "1.220"],
  ])("is asked about where %s was mistyped", (_, right, wrong) =>
    expect(found("share-of-whole", printed.replace(right, wrong))).toEqual([expect.stringMatching(/^undecided /)]),
  );
});
