import { cardStyle } from "./style/card-style.ts";
import { groundStyle } from "./style/ground-style.ts";
import { paperStyle } from "./style/paper-style.ts";
import { textStyle } from "./style/text-style.ts";

/** The page's whole style sheet; paper last, since it takes back what the others set. */
export const pageStyle = groundStyle + textStyle + cardStyle + paperStyle;
