CYPHER 25
// A page of parties by name and id. Parameters: kinds, countries, functions, listedOn (ids of lists), highRisk (each null for any),
// afterName and afterId (null for the first page), limit. Columns: sortName, id.
MATCH (entity:Party)
WHERE visible(entity)
  AND ($kinds IS NULL OR entity.kind IN $kinds)
  AND ($countries IS NULL OR entity.country IN $countries)
  AND ($functions IS NULL OR entity.function IN $functions)
  AND ($afterName IS NULL OR entity.sortName > $afterName OR (entity.sortName = $afterName AND entity.id > $afterId))
  AND ($listedOn IS NULL OR EXISTS {
    MATCH (entity)<-[:LISTS]-(listing:Listing)-[:ON]->(list:PartyList) WHERE visible(listing) AND list.id IN $listedOn
  })
  AND ($highRisk IS NULL OR $highRisk = EXISTS {
    MATCH (designation:RiskDesignation) WHERE visible(designation) AND designates(designation, entity)
  })
RETURN entity.sortName AS sortName, entity.id AS id ORDER BY sortName, id LIMIT $limit
