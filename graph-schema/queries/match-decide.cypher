CYPHER 25
// Writes a decision. Parameters: properties.
CREATE (decision:MatchDecision)
SET decision = $properties
