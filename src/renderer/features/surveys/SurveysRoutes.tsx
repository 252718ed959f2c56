import { Route, Routes } from 'react-router'
import { EnterSheetsPage } from './EnterSheetsPage'
import { SurveyList } from './SurveyList'
import { SurveyPage } from './SurveyPage'

/** 满意度调查: the surveys, one with its tally, and entering what came back. */
export function SurveysRoutes() {
  return (
    <Routes>
      <Route index element={<SurveyList />} />
      <Route path=":surveyId" element={<SurveyPage />} />
      <Route path=":surveyId/enter" element={<EnterSheetsPage />} />
    </Routes>
  )
}
