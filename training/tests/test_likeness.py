"""python -m unittest discover tests"""
import unittest

import numpy as np
import onnx
import onnxruntime
from onnx import TensorProto, helper

from standoff_training.likeness.graft import bare, graft
from standoff_training.likeness.measure import Question, overlaps, story_questions
from standoff_training.likeness.states import tensor
from standoff_training.likeness.texts import Stretch


def sentence(words: str, document: str, *events: str) -> Stretch:
    return Stretch(words, 0, len(words), key=document, events=frozenset(events))


class Questions(unittest.TestCase):
    def test_what_is_left_out_is_neither_right_nor_in_the_way(self):
        asked = Question([None], [None] * 3, [{1, 2}], [{0, 2}])
        self.assertEqual(asked.figures(np.array([[3.0, 1.0, 2.0]])), (100.0, 100.0))

    def test_a_sentence_of_ones_own_document_is_no_answer_and_one_sharing_an_event_of_many_is_no_same_claim(self):
        query = sentence("The ferry sank", "a", "sinking")
        pool = [sentence("It sank", "a", "sinking"), sentence("The ferry went down", "b", "sinking"), sentence("After it sank, two resigned", "c", "sinking", "resigning", "asking")]
        questions = story_questions([query], pool, overlaps([query.words], [p.words for p in pool])["cosine"])
        self.assertEqual((questions["same event"].right, questions["same claim"].right), ([{1, 2}], [{1}]))
        self.assertEqual(questions["same claim"].out, [{0, 2}])

    def test_rare_words_count_for_more_than_frequent_ones(self):
        found = overlaps(["ferry sank"], ["a ferry left", "the ferry came", "it sank"])
        for name in found:
            self.assertEqual(int(found[name][0].argmax()), 2, name)


class Grafts(unittest.TestCase):
    def test_a_head_adds_an_output_and_can_be_taken_off_again(self):
        states = helper.make_tensor_value_info("states", TensorProto.FLOAT, [1, None, 2])
        body = helper.make_graph([helper.make_node("Identity", ["states"], [tensor(2)])], "body", [states], [helper.make_tensor_value_info(tensor(2), TensorProto.FLOAT, [1, None, 2])])
        model = helper.make_model(body, ir_version=10, opset_imports=[helper.make_opsetid("", 17)])
        before = model.SerializeToString()
        graft(model.graph, [2], np.array([[1, 0, 0], [0, 1, 9]], np.float32), np.array([0, 1, 0], np.float32))
        onnx.checker.check_model(model)
        session = onnxruntime.InferenceSession(model.SerializeToString())
        (meanings,) = session.run(["meanings"], {"states": np.array([[[3, 0], [0, 1]]], np.float32)})
        np.testing.assert_allclose(meanings, [[3, 1], [0, 2 * np.exp(6)]], rtol=0.02)
        bare(model.graph)
        self.assertEqual(model.SerializeToString(), before)


if __name__ == "__main__":
    unittest.main()
