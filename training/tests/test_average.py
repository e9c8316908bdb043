"""python -m unittest discover tests"""
import unittest

import torch

from standoff_training.average import average


class Average(unittest.TestCase):
    def test_floats_are_averaged_and_whole_numbers_are_those_of_the_first(self):
        a = {"w": torch.tensor([1.0, 3.0]), "at": torch.tensor([4])}
        b = {"w": torch.tensor([2.0, 5.0]), "at": torch.tensor([6])}
        mean = average([a, b])
        self.assertEqual((mean["w"].tolist(), mean["at"].tolist()), ([1.5, 4.0], [4]))
        self.assertEqual(mean["w"].dtype, torch.float32)

    def test_models_of_another_shape_have_no_average(self):
        with self.assertRaises(ValueError):
            average([{"w": torch.zeros(2)}, {"w": torch.zeros(3)}])


if __name__ == "__main__":
    unittest.main()
