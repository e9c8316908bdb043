import type { Job } from "../../../src/present/desk/job.ts";
import { Refusal } from "../../asking/ask.ts";
import type { Facts } from "./facts.ts";
import type { Picked } from "./picked.ts";

/** How far the sending is, from 0 to 1. */
type Sending = { readonly told: (share: number) => void; readonly signal: AbortSignal };

/** Hands files over and gives the job that reads them. Throws `Refusal`, "stopped" where it was stopped. */
export function sendFiles(picked: readonly Picked[], facts: Facts, { told, signal }: Sending): Promise<Job> {
  return new Promise((resolve, reject) => {
    // The one way by which a browser tells how much of a body has been sent.
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total }) => told(total === 0 ? 0 : loaded / total);
    request.onload = () =>
      request.status === 202 ? resolve(JSON.parse(request.responseText)) : reject(refused(request));
    request.onerror = () => reject(NO_ANSWER);
    request.onabort = () => reject(new Refusal("stopped", "the sending was stopped: nothing was read"));
    signal.addEventListener("abort", () => request.abort());
    request.open("POST", "/api/v1/jobs");
    request.send(formOf(picked, facts));
  });
}

const formOf = (picked: readonly Picked[], facts: Facts): FormData => {
  const form = new FormData();
  for (const [name, words] of Object.entries(facts)) if (words.trim() !== "") form.set(name, words.trim());
  for (const { file, path } of picked) {
    form.append("modifiedAt", new Date(file.lastModified).toISOString());
    form.append("files", file, path);
  }
  return form;
};

const refused = ({ status, responseText }: XMLHttpRequest): Refusal => {
  try {
    const { error } = JSON.parse(responseText) as { error: { code: string; message: string } };
    return new Refusal(error.code, error.message);
  } catch {
    return new Refusal("bug", `the desk answered with ${status}`);
  }
};

const NO_ANSWER = new Refusal(
  "no-answer",
  "the files could not be handed over: the desk does not answer, or a file changed meanwhile",
);
