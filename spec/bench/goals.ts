/** A figure, or one for each number of calls at once, and what it is to be. Nothing fails when it is not. */
export interface Goal {
  readonly what: What
  /** What is measured apart: numbers of calls at once, or libraries. */
  readonly at?: readonly (number | string)[]
  readonly measured: readonly number[]
  readonly unit?: string
  /** Whether the bounds are the least or the most that it is to be. */
  readonly by?: 'least' | 'most'
  /** As many as `measured`; none where a figure is told and not judged. */
  readonly bounds?: readonly number[]
}

/** What is measured; `Words` says it. */
export type What =
  | 'limit'
  | 'limitCpu'
  | 'axiosPlugin'
  | 'nodeV3'
  | 'loop'
  | 'control'
  | 'noise'
  | ProgramWhat

/** Of the programs beside that of calls. */
export type ProgramWhat =
  | 'importing'
  | 'importingTime'
  | 'firstAnswer'
  | 'firstAnswerTime'
  | 'installed'
  | 'packages'
  | 'chainWarm'
  | 'chainNew'
  | 'chainRetained'
  | 'notifications'
  | 'growthCalls'
  | 'growthClients'
  | 'growthMemory'

/** Whether each figure is what it was to be. */
export const areMet = ({ measured, by, bounds = [] }: Goal): readonly boolean[] =>
  bounds.map((bound, place) => {
    const figure = measured[place] ?? Number.NaN
    return by === 'least' ? figure >= bound : figure <= bound
  })
