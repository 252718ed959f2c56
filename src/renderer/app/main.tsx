import './zod-without-eval'
import { OfficeLook } from '../ui/OfficeLook'
import './frame.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { chooseDesktop } from './choose-desktop'
import { FaultBoundary } from './FaultBoundary'
import { Opening } from './Opening'
import { faultReport } from './fault-report'
import { openEntrance } from './office/open-entrance'
import { offerPageFonts } from './page-fonts'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')

const desktop = chooseDesktop(window)

// The PC's own fonts still serve when the bundled ones cannot be offered.
offerPageFonts().catch((fault: unknown) => desktop.log('fault', 'page-fonts', faultReport(fault).places))

createRoot(root).render(
  <StrictMode>
    <OfficeLook>
      <FaultBoundary desktop={desktop}>
        <Opening entrance={openEntrance(desktop)} />
      </FaultBoundary>
    </OfficeLook>
  </StrictMode>,
)
