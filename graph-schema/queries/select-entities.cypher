CYPHER 25
// Ids of the entities that a selector picks. Parameters: among (ids), kinds, countries, regions, functions, listedOn (ids of lists),
// capabilities (ids), asOf, knownAt (each null for any), outside (ids of entities that are left out), limit. Columns: id.
CALL () {
  UNWIND $among AS id
  MATCH (entity:Entity {id: id})
  RETURN entity
  UNION
  UNWIND CASE WHEN $among IS NULL THEN $listedOn END AS list
  MATCH (:Node&PartyList {id: list})<-[:ON]-(:Listing)-[:LISTS]->(entity:Entity)
  RETURN entity
  UNION
  UNWIND CASE WHEN $among IS NULL AND $listedOn IS NULL THEN [true] ELSE [] END AS any
  MATCH (entity:Entity)
  RETURN entity
}
WITH entity
WHERE visible(entity)
  AND NOT entity.id IN $outside
  AND ($kinds IS NULL OR entity.kind IN $kinds)
  AND ($countries IS NULL OR entity.country IN $countries)
  AND ($regions IS NULL OR entity.region IN $regions)
  AND ($functions IS NULL OR entity.function IN $functions)
  AND ($listedOn IS NULL OR EXISTS {
    MATCH (entity)<-[:LISTS]-(listing:Listing)-[:ON]->(list:PartyList)
    WHERE visible(listing) AND list.id IN $listedOn
      AND holds(listing)
  })
  AND ($capabilities IS NULL
    OR EXISTS {
      MATCH (entity:Product)<-[:OF]-(has:ProductCapability)-[:IS]->(capability:Capability)
      WHERE visible(has) AND capability.id IN $capabilities
        AND EXISTS { MATCH (has)<-[:ABOUT]-(claim:Claim {stance: 'ASSERTS'}) WHERE visible(claim) }
    }
    OR EXISTS {
      MATCH (entity:Party)<-[:FROM]-(link:Link {kind: 'MANUFACTURE'})-[:TO]->(:Product)
            <-[:OF]-(has:ProductCapability)-[:IS]->(capability:Capability)
      WHERE visible(link) AND visible(has) AND capability.id IN $capabilities
        AND EXISTS { MATCH (has)<-[:ABOUT]-(claim:Claim {stance: 'ASSERTS'}) WHERE visible(claim) }
    })
RETURN entity.id AS id ORDER BY id LIMIT $limit
