import { render } from "preact";
import { Desk } from "./desk.tsx";
import { putTheme } from "./frame/theme.ts";
import "./style/fonts.css";
import "./style/ground.css";
import "./style/parts.css";

putTheme();
render(<Desk />, document.getElementById("desk")!);
