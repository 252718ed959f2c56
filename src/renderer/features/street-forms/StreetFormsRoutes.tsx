import { Route, Routes } from 'react-router'
import { EditMapping } from './EditMapping'
import { FormList } from './FormList'
import { FormPage } from './FormPage'
import { NewForm } from './NewForm'
import { RollUpPage } from './RollUpPage'

/** 报表填报: the forms of the month, one form, a new one, and joining what communities report. */
export function StreetFormsRoutes() {
  return (
    <Routes>
      <Route index element={<FormList />} />
      <Route path="new" element={<NewForm />} />
      <Route path="rollup" element={<RollUpPage />} />
      <Route path=":formId" element={<FormPage />} />
      <Route path=":formId/mapping" element={<EditMapping />} />
    </Routes>
  )
}
