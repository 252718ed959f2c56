import type { Paper } from '../../../domain/paper/paper'
import { officialPage, type PageForm } from './official-page'
import { landscapeSheetPage, sheetPage, slipsPage } from './working-pages'

/** Forms whose text flows over pages. */
export type FlowingForm = Exclude<Paper['form'], 'letter'>

const pages: Readonly<Record<FlowingForm, PageForm>> = {
  official: officialPage,
  sheet: sheetPage,
  'sheet-landscape': landscapeSheetPage,
  slips: slipsPage,
}

/** The page of a form. */
export const pageOf = (form: FlowingForm): PageForm => pages[form]
