import { expect, test } from "vitest";
import { quoteWords } from "./quote-words.ts";

// The piece stands between square brackets.
test.each([
  ["The envoy said [the talks had failed].", "the talks had failed"],
  ["[“We will stay,”] she said.", "“We will stay,”"],
  ["“[We will stay],” she said.", "“We will stay”"],
  ['["We will stay,"] she said.', "“We will stay,”"],
  ['She called [the report "a fairy tale"].', 'the report "a fairy tale"'],
  ["She said [“frank” talks had been held].", "“frank” talks had been held"],
  ["He said, “She told me, [‘No one shoots,’] and left.”", "“No one shoots,”"],
  ["[‘The soldiers’ boots were wet’], he said.", "‘The soldiers’ boots were wet’"],
  ["“[We will stay]. They will not,” he said.", "“We will stay”"],
  ["[“We will stay.\n\n“We have said so.”] He left.", "“We will stay. “We have said so.”"],
  ["[“We will stay] forever", "“We will stay”"],
  ["[NEWMAN: stop].", "NEWMAN: stop"],
  ["[«Мы останемся»], сказал он.", "“Мы останемся”"],
])("%s", (marked, shown) => {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  expect(quoteWords(marked.replace(/[[\]]/g, ""), { start, end })).toBe(shown);
});
