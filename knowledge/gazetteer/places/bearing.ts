/**
 * How a place is joined to the words around it. `from-people`: «activists from X»; `of-people`: «citizens of X»; `before-people`: «X exiles»;
 * `from-somewhere`: a «from» that depends on nothing found; `flight-from`, `flight-to`: «fled X», «fled to X», «refugees in X», «a request to X»;
 * `requester`: «wanted by X», «assurances from X»; `authority`: «X police»; `passage`: both ends of an arrow; `passport`: «X citizenship»;
 * `document`: «X language», «in Tajik»; `except`: «other than X».
 */
export type Bearing =
  | 'from'
  | 'in'
  | 'by'
  | 'to'
  | 'against'
  | 'host-word'
  | 'subject'
  | 'arrow-from'
  | 'arrow-to'
  | 'passage'
  | 'from-people'
  | 'from-somewhere'
  | 'of-people'
  | 'before-people'
  | 'before-profession'
  | 'flight-from'
  | 'flight-to'
  | 'requester'
  | 'authority'
  | 'passport'
  | 'document'
  | 'ethnic'
  | 'except'
  | 'none'
