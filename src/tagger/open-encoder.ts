import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { InferenceSession as Session } from "onnxruntime-node";
import { Failure } from "../record/failure.ts";
import { sha256 } from "../text/sha256.ts";
import { type Manifest, manifestSchema } from "./manifest.ts";

/** One input of the encoder, [CLS] and [SEP] included; `cue` marks the pieces of the cue in pass 2, else all 0. */
export type Sequence = {
  readonly ids: readonly number[];
  readonly case: readonly number[];
  readonly quote: readonly number[];
  readonly cue: readonly number[];
};

/** The encoder's answer: rows of logits, one a piece, as the manifest lays out their columns; `kinds` is one row. */
export type Answer = {
  readonly tags: Float32Array;
  readonly links: Float32Array;
  readonly roles: Float32Array;
  readonly kinds: Float32Array;
};

/** The model's session, the one thing held open. Sequences run one at a time, unpadded, so that results repeat. */
export type Encoder = {
  readonly manifest: Manifest;
  readonly vocabulary: ReadonlyMap<string, number>;
  run(sequence: Sequence): Promise<Answer>;
  /** The same answer, and with it what each piece means: `VECTOR_WIDTH` numbers a piece. */
  runWithMeanings(sequence: Sequence): Promise<Answer & { readonly meanings: Float32Array }>;
  close(): Promise<void>;
};

const SHIPPED = fileURLToPath(new URL("../../models/attribution/", import.meta.url));

/** What tagging needs: an output that nobody asks for is not copied out of the session. */
const LABELS: readonly (keyof Answer)[] = ["tags", "links", "roles", "kinds"];

/** Opens the weights in a folder. Throws `Failure` "models-missing", or "models-damaged" where a checksum or the manifest is wrong. */
export async function openEncoder(folder: string = SHIPPED): Promise<Encoder> {
  const path = (file: string) => (/[/\\]$/u.test(folder) ? folder + file : `${folder}/${file}`);
  if (!existsSync(path("manifest.json"))) throw new Failure("models-missing", `no model in ${folder}`);
  const manifest = readManifest(path("manifest.json"));
  const files = new Map(Object.entries(manifest.files).map(([file, hash]) => [file, checked(path(file), hash)]));
  const words = new TextDecoder().decode(files.get("vocabulary.txt")).split("\n");
  const { InferenceSession, Tensor } = await import("onnxruntime-node");
  const session = await InferenceSession.create(files.get("model.onnx")!, {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    graphOptimizationLevel: "all",
    logSeverityLevel: 3,
  });
  const row = (values: readonly number[]) =>
    new Tensor(
      "int64",
      BigInt64Array.from(values, (v) => BigInt(v)),
      [1, values.length],
    );
  const ask = (s: Sequence, outputs: readonly string[]) =>
    session.run({ ids: row(s.ids), case: row(s.case), quote: row(s.quote), cue: row(s.cue) }, outputs);
  const answer = (out: Session.OnnxValueMapType): Answer => {
    const data = (name: keyof Answer) => out[name]!.data as Float32Array;
    return { tags: data("tags"), links: data("links"), roles: data("roles"), kinds: data("kinds") };
  };
  return {
    manifest,
    vocabulary: new Map(words.map((word, id) => [word, id])),
    run: async (sequence) => answer(await ask(sequence, LABELS)),
    async runWithMeanings(sequence) {
      const out = await ask(sequence, [...LABELS, "meanings"]);
      return { ...answer(out), meanings: out.meanings!.data as Float32Array };
    },
    close: () => session.release(),
  };
}

function readManifest(path: string): Manifest {
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    throw new Failure("models-damaged", `${path} is no manifest of a model`);
  }
}

function checked(path: string, hash: string): Uint8Array {
  if (!existsSync(path)) throw new Failure("models-missing", `no file ${path}`);
  const bytes = readFileSync(path);
  if (sha256(bytes) !== hash) throw new Failure("models-damaged", `${path} does not have the checksum of its manifest`);
  return bytes;
}
