CYPHER 25
// Ids of the entities that a selector picks. Parameters: ids, kinds, countries, functions, listedOn (ids of lists), highRisk,
// capabilities (ids), asOf (each null for any), limit. Columns: id.
MATCH (entity:Entity)
WHERE visible(entity)
  AND ($ids IS NULL OR entity.id IN $ids)
  AND ($kinds IS NULL OR entity.kind IN $kinds)
  AND ($countries IS NULL OR entity.country IN $countries)
  AND ($functions IS NULL OR entity.function IN $functions)
  AND ($listedOn IS NULL OR EXISTS {
    MATCH (entity)<-[:LISTS]-(listing:Listing)-[:ON]->(list:PartyList)
    WHERE visible(listing) AND list.id IN $listedOn
      AND ($asOf IS NULL OR (coalesce(listing.fromDay, $asOf) <= $asOf AND coalesce(listing.toDay, $asOf) >= $asOf))
  })
  AND ($highRisk IS NULL OR $highRisk = EXISTS {
    MATCH (designation:RiskDesignation)
    WHERE visible(designation) AND designates(designation, entity)
      AND ($asOf IS NULL OR (coalesce(designation.fromDay, $asOf) <= $asOf AND coalesce(designation.toDay, $asOf) >= $asOf))
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
