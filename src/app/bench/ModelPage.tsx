// The page about the lesion bench's model, in the house.
import { AboutModel } from '../../bench/about/AboutModel.tsx'
import { Footnote } from '../shell/Footnote.tsx'
import { openBench } from '../state/choices.ts'
import { BenchFrame, BenchHead } from './BenchFrame.tsx'

export function ModelPage() {
  return (
    <BenchFrame>
      <AboutModel onBench={openBench} head={<BenchHead />} foot={<Footnote />} />
    </BenchFrame>
  )
}
