"""python -m unittest discover tests"""
import json
import tempfile
import unittest
from pathlib import Path

from standoff_training.check_labels import compare_examples, faults
from standoff_training.corpora import Texts, normalise, text_hash
from standoff_training.data import own_example
from standoff_training.labels import choose_splits, read_labels
from standoff_training.pack import pack_key, unpack_label, write_label
from standoff_training.scorer import Comparison

BODY = "𝔒ru is calm. \r\n\r\nMinister Ana Veld told the Harbour Post that “talks” may begin if the Orus withdraw, the agency Lume reported.\n\n\nShe denied it later.\n"
TEXT = "𝔒ru is calm.\nMinister Ana Veld told the Harbour Post that “talks” may begin if the Orus withdraw, the agency Lume reported.\nShe denied it later."


def span(words: str) -> dict:
    start = len(TEXT[:TEXT.index(words)].encode("utf-16-le")) // 2
    return {"start": start, "end": start + len(words.encode("utf-16-le")) // 2, "text": words}


def key() -> dict:
    utterer = {"role": "utterer", "entity": "veld", "span": span("Minister Ana Veld"), "to": ["post", None], "toSpan": span("the Harbour Post"), "medium": ["interview", "unknown"]}
    return {
        "entities": {
            "lume": {"kind": "organization", "names": ["Lume"], "mentions": [span("the agency Lume")]},
            "veld": {"kind": "person", "names": ["Ana Veld", "Veld", "Anna Veld"], "mentions": [span("Minister Ana Veld"), span("She")]},
            "post": {"kind": "organization", "names": ["Harbour Post"], "mentions": [span("the Harbour Post")]},
        },
        "statements": [
            {"id": "q7", "content": [span("Minister Ana Veld"), span("“talks” may begin if the Orus withdraw")], "cue": span("reported"), "source": [span("the agency Lume"), None], "speaker": "lume",
             "act": ["assert"], "form": "indirect", "condition": None, "within": None, "chain": [{"role": "utterer", "entity": "lume"}], "optional": True},
            {"id": "a", "content": [span("“talks” may begin if the Orus withdraw")], "cue": span("told"), "source": span("Minister Ana Veld"), "speaker": ["veld", None],
             "act": ["predict", "offer"], "form": ["mixed", "indirect"], "condition": [span("if the Orus withdraw"), None], "within": ["q7", None],
             "chain": [utterer, {"role": "relay", "entity": "lume", "span": span("the agency Lume"), "optional": True}]},
        ],
    }


class Labels(unittest.TestCase):
    def test_a_label_reads_back_as_the_example_of_its_key(self):
        with tempfile.TemporaryDirectory() as folder:
            data, labels = Path(folder, "data"), Path(folder, "labels")
            (data / "corpora").mkdir(parents=True), labels.mkdir()
            (data / "corpora" / "wire.csv").write_text('title,body\nother,"else"\nx,"' + BODY + '"\n', encoding="utf8", newline="")
            label = pack_key(key(), TEXT, Texts(str(data)).origin_of(TEXT))
            self.assertEqual(label["origin"], {"file": "wire.csv", "row": 1, "normalised": ["lines"]})
            write_label(str(labels / "calm.json"), {**label, "split": "dev", "readers": 2})
            [example] = read_labels(str(labels), str(data), "dev")
            compare_examples(own_example("calm", TEXT, key()), example)
            self.assertEqual(read_labels(str(labels), str(data), "train"), [])

    def test_a_text_is_found_among_kept_files_when_its_row_is_gone(self):
        with tempfile.TemporaryDirectory() as folder:
            Path(folder, "labels", "calm").mkdir(parents=True)
            Path(folder, "labels", "calm", "article.txt").write_text(TEXT, encoding="utf8", newline="")
            self.assertEqual(Texts(folder).find(text_hash(TEXT), {"file": "wire.csv", "row": 1, "normalised": ["lines"]}), TEXT)
            self.assertIsNone(Texts(folder).find(text_hash("else"), None))

    def test_a_label_holds_no_word_of_the_text(self):
        written = json.dumps(pack_key(key(), TEXT, None)).lower()
        for word in ("veld", "lume", "post", "talks", "minister"):
            self.assertNotIn(word, written)

    def test_entities_are_numbered_by_their_first_mention(self):
        self.assertEqual(list(pack_key(key(), TEXT, None)["entities"]), ["e3", "e1", "e2"])

    def test_check_finds_a_span_that_cuts_a_word_and_an_act_that_is_none(self):
        label = pack_key(key(), TEXT, None)
        self.assertEqual(list(faults(label, TEXT)), [])
        label["statements"][0]["cue"][1] -= 1
        label["statements"][1]["act"] = ["mutter"]
        self.assertEqual(len(list(faults(label, TEXT))), 2)

    def test_an_empty_difference_is_no_difference_and_a_lost_audience_is_one(self):
        other = key()
        del other["statements"][1]["chain"][0]["toSpan"]
        with self.assertRaises(AssertionError):
            compare_examples(own_example("calm", TEXT, key()), own_example("calm", TEXT, other))

    def test_stated_splits_stay_and_dev_is_filled_to_a_fifth(self):
        splits = choose_splits({f"t{i}" for i in range(20)}, {"t1": "dev", "t2": "train"})
        self.assertEqual((splits["t1"], splits["t2"]), ("dev", "train"))
        self.assertEqual(sum(s == "dev" for s in splits.values()), 4)

    def test_lines_keeps_one_break_between_paragraphs(self):
        self.assertEqual(normalise(BODY, ["lines"]), TEXT)


class Scoring(unittest.TestCase):
    def compare(self, change=lambda k: None):
        other = unpack_label(pack_key(key(), TEXT, None), TEXT)
        change(other["statements"])
        return Comparison(key(), other, TEXT).score()

    def test_a_key_is_full_against_itself(self):
        self.assertEqual(self.compare(), {"key": 1, "other": 1, "found": 1, "right": 1, "full": 1})

    def test_a_wrong_speaker_is_found_and_not_right(self):
        def change(statements):
            statements[1]["speaker"] = "e2"
        self.assertEqual(self.compare(change), {"key": 1, "other": 1, "found": 1, "right": 0, "full": 0})

    def test_a_relay_that_the_key_does_not_have_is_not_full(self):
        def change(statements):
            statements[1]["chain"].append({"role": "relay", "entity": "e2"})
        self.assertEqual(self.compare(change)["full"], 0)


if __name__ == "__main__":
    unittest.main()
