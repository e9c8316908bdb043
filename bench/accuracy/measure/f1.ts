/** F1 in percent of `right` answers out of so many predicted and so many in the gold; 0 where there are none of either. */
export function f1(right: number, predicted: number, gold: number): number {
  return predicted + gold === 0 ? 0 : (200 * right) / (predicted + gold);
}
