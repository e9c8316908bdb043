import { expect, test } from "vitest";
import { describeAtDesk } from "./describe-at-desk.ts";
import { harmOn } from "./hostile/harm-on.ts";
import { buildEmpty } from "./oru/build-oru.ts";

describeAtDesk({ doing: "a page that did harm would be seen to", ledger: buildEmpty }, (now) => {
  test.each([
    [
      "a picture from elsewhere",
      `document.body.append(Object.assign(new Image(), { src: "http://evil.example/x.png" }))`,
      "policy: img-src",
    ],
    ["a question to another host", `void fetch("http://evil.example/").catch(() => {})`, "policy: connect-src"],
    [
      "markup made of text",
      `void Promise.resolve().then(() => { document.body.innerHTML = "<b>x</b>"; })`,
      "policy: require-trusted-types-for",
    ],
    ["a dialog", `setTimeout(() => alert("owned"))`, "dialog: owned"],
    ["a failure", `setTimeout(() => { throw new Error("broken"); })`, "failed: broken"],
    ["a window", `void window.open("about:blank")`, "window: about:blank"],
  ])("%s", async (_, harm, problem) => {
    const { page, go, takeProblems } = now();
    await go("/log");
    let seen = "";
    await page.evaluate(harm);
    await expect
      .poll(() => {
        seen += takeProblems().join("\n");
        return seen;
      })
      .toContain(problem);
    // What comes behind it, such as the words of a failure on the console, comes here too.
    await go("/log");
    takeProblems();
  });

  test.each([
    ["an element of a document", `document.body.append(document.createElement("iframe"))`],
    [
      "a link elsewhere",
      `document.body.append(Object.assign(document.createElement("a"), { href: "javascript:void 0" }))`,
    ],
    ["a character that turns the line", `document.body.append("\\u202E")`],
    ["one in what is told", `document.body.title = "\\u0007"`],
  ])("%s on it", async (_, harm) => {
    const { page, go, takeProblems } = now();
    await go("/log");
    await page.evaluate(harm);
    expect(await harmOn(page)).toHaveLength(1);
    takeProblems();
  });
});
