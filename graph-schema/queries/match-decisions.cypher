CYPHER 25
// Decisions that are about some parties, or about counterparties with some references; the latest first. Parameters: parties, references (lists
// of text). Columns: the properties.
MATCH (decision:MatchDecision)
WHERE decision.reference IN $references OR decision.party IN $parties OR (decision.party IS NOT NULL AND decision.other IN $parties)
RETURN decision.id AS id, decision.party AS party, decision.reference AS reference, decision.name AS name, decision.other AS other,
       decision.same AS same, decision.by AS by, decision.why AS why, decision.decidedAt AS decidedAt, decision.until AS until
ORDER BY decidedAt DESC, id
