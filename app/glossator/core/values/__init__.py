"""Values in running text: numbers, sums of money, percentages and dates, however they are written."""
