CYPHER 25
// The decisions about parties that the reader may see. Columns: id.
MATCH (decision:MatchDecision)
WHERE EXISTS { MATCH (other:Node {id: decision.other}) WHERE visible(other) }
  AND (decision.party IS NULL OR EXISTS { MATCH (party:Node {id: decision.party}) WHERE visible(party) })
RETURN decision.id AS id
ORDER BY id
