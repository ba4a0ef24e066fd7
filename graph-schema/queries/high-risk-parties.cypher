CYPHER 25
// Parties that a risk designation covers: those that it names, or all of the function, country and territory that it names.
// Parameters: asOf (day on which the designation holds, or null for ever). Columns: id.
MATCH (designation:RiskDesignation)
WHERE visible(designation)
  AND ($asOf IS NULL OR (coalesce(designation.fromDay, $asOf) <= $asOf AND coalesce(designation.toDay, $asOf) >= $asOf))
CALL (designation) {
  MATCH (designation)-[:DESIGNATES]->(entity:Party)
  WHERE designates(designation, entity)
  RETURN entity
  UNION
  WITH designation
  WHERE NOT EXISTS { (designation)-[:DESIGNATES]->(:Party) }
  MATCH (entity:Party)
  WHERE designates(designation, entity)
  RETURN entity
}
WITH DISTINCT entity
WHERE visible(entity)
RETURN entity.id AS id ORDER BY id
