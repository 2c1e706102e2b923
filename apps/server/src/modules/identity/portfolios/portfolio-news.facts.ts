/** Who holds a portfolio, from which day and until which; `endsOn` is the first day on which it is held no more. */
export type PortfolioNow = {
  id: string;
  portfolio: string;
  holder: string;
  startsOn: string;
  endsOn: string | null;
  /** Held by an example person. */
  isExample: boolean;
};

/** A port: whoever above follows portfolios is told in the transaction of the change. Filled by plans. */
export abstract class PortfolioNews {
  abstract portfolioChanged(holding: PortfolioNow): Promise<void>;
}
