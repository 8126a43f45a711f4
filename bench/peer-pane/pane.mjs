// The same list of findings as the peer would show it: React 18 and Fluent 9, by the book. `npm run bench:pane` makes its page.
import { createElement as h, useState } from "react";
import { createRoot } from "react-dom/client";
import {
  Button,
  Card,
  CardHeader,
  FluentProvider,
  Tab,
  TabList,
  Text,
  webLightTheme,
} from "@fluentui/react-components";

/** What our pane shows, a text a finding. */
const findings = JSON.parse(document.getElementById("findings").textContent);

function Pane() {
  const [at, setAt] = useState(0);
  const go = (by) => () => setAt((now) => (now + by + findings.length) % findings.length);
  return h(
    FluentProvider,
    { theme: webLightTheme },
    h(
      TabList,
      { selectedValue: "check" },
      h(Tab, { value: "check" }, "Kiểm tra"),
      h(Tab, { value: "report" }, "Báo cáo"),
    ),
    h(Text, { weight: "semibold" }, `${findings.length} chỗ cần xem lại`),
    h(Button, { appearance: "subtle", onClick: go(-1) }, "Lỗi trước"),
    h(Button, { appearance: "subtle", onClick: go(1) }, "Lỗi sau"),
    findings.map((lines, index) =>
      h(
        Card,
        { key: index, selected: index === at },
        h(CardHeader, { header: h(Text, { weight: "semibold" }, lines[0]) }),
        index === at ? lines.slice(1).map((line) => h(Text, { key: line }, line)) : null,
        index === at ? h(Button, { appearance: "primary" }, "Sửa") : null,
      ),
    ),
  );
}

createRoot(document.getElementById("pane")).render(h(Pane));
