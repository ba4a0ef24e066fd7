CYPHER 25
// Parties that a risk designation covers: those that it names, or all of the function, country and territory that it names. Looked up by
// the narrowest of these, function before territory before country.
// Parameters: asOf (day on which the designation holds, or null for ever), knownAt (day of knowledge: no designation from a later day; null
// for any). Columns: id.
MATCH (designation:RiskDesignation)
WHERE visible(designation)
  AND ($asOf IS NULL OR (coalesce(designation.fromDay, $asOf) <= $asOf AND coalesce(designation.toDay, $asOf) >= $asOf))
  AND coalesce(designation.fromDay <= $knownAt, true)
CALL (designation) {
  MATCH (designation)-[:DESIGNATES]->(entity:Party)
  RETURN entity
  UNION
  MATCH (entity:Entity)
  USING INDEX entity:Entity(function)
  WHERE entity.function = designation.function
  RETURN entity
  UNION
  MATCH (entity:Entity)
  USING INDEX entity:Entity(region)
  WHERE entity.region = designation.territory AND designation.function IS NULL
  RETURN entity
  UNION
  MATCH (entity:Entity)
  USING INDEX entity:Entity(country)
  WHERE entity.country = designation.country AND designation.function IS NULL AND designation.territory IS NULL
  RETURN entity
}
WITH DISTINCT designation, entity
WHERE entity:Party AND visible(entity) AND designates(designation, entity)
RETURN DISTINCT entity.id AS id ORDER BY id
