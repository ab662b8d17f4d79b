/** What is real in a demonstration and what is not: the words of its banner, on pages and on paper. */
export const DEMONSTRATION_WORDS =
  "Figures of the September 2018 default at Nasdaq Clearing; the house, its members and their people are invented.";
