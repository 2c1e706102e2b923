export { AttendanceDots, AttendanceSign, type AttendanceDot } from './AttendanceDots.js';
export { ChainLine, ChainSign, summariseChain, type ChainMark, type ChainStep } from './ChainLine.js';
export { Choropleth, type MapCell } from './Choropleth.js';
export {
  classesOf,
  classOf,
  noValueStyle,
  summariseClasses,
  tellClasses,
  valueStyles,
  type BreakRule,
  type ValueClass,
} from './classes.js';
export { ComparisonBars, summariseComparison, type Bar } from './ComparisonBars.js';
export { aloneStyle, besideStyle, CountBars, summariseCounts, type CountBar } from './CountBars.js';
export {
  countPetals,
  Flower,
  FlowerMark,
  FlowerShape,
  PetalMark,
  petalsOf,
  summariseFlower,
  type Petal,
  type Petals,
} from './Flower.js';
export { FlowerSeal } from './FlowerSeal.js';
export { HexMap, summariseMap, type HexCell } from './HexMap.js';
export { LineChart, summariseLines, type Break, type Line } from './LineChart.js';
export {
  ownParticipation,
  ParticipationLine,
  summariseParticipation,
  type Participation,
} from './ParticipationLine.js';
export { shapesOf, type Borders, type MapShape, type ShapeMap } from './shapes.js';
export { bandStyle, StripChart, StripSign, summariseStrips, type Strip } from './StripChart.js';
export {
  budgetStyles,
  MoneyBars,
  moneyWords,
  summariseMoney,
  type MoneyOfState,
  type MoneyOfYear,
} from './MoneyBars.js';
export { MarkSign, StackedBars, levelKeys, summariseStacks, type Stack, type StackKey } from './StackedBars.js';
export { levelStyles, palette, participationStyles, pillarAccents, type FillStyle } from './styles.js';
export { Swatch } from './Swatch.js';
