import { graphql } from "#app/__generated__/gql.ts";

/** What is asked of a firm's standing, evidence, reports and matches wherever they are shown: on an application, a member, the matrix's panel. */
graphql(`
  fragment SubjectResult on CriterionResult {
    criterion {
      id
      title
      group
      kind
      operator
      unit
      decider
    }
    state
    reason
    value
    threshold
    shortBy
    warning
    figures {
      name
      title
      value
      asOf
      source
    }
    source
    since
    cureEndsOn
    cureDaysLeft
    action
    until
  }

  fragment SubjectStanding on Standing {
    subjectId
    on
    exceptions
    watch
    nextChangeOn
    catalogue {
      service {
        currency
      }
      figures {
        name
        unit
      }
    }
    triggers {
      criterion
      level
      on
      stands
      reason
    }
    results {
      ...SubjectResult
    }
  }

  fragment SubjectEvidence on Evidence {
    id
    criterion
    passed
    issuedOn
    validUntil
    source
    detail
    statement
    at
    accepted
    reason
    document {
      name
      mediaType
      size
      sha256
      href
    }
  }

  fragment SubjectReport on FigureReport {
    id
    period
    asOf
    channel
    at
    accepted
    reason
    figures {
      name
      title
      value
    }
  }

  fragment Match on ScreeningMatch {
    id
    subjectId
    firm
    name
    listedName
    reference
    score
    at
    list {
      source
      version
    }
  }
`);
