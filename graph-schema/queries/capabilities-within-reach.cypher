CYPHER 25
// Products that can classify on a protected ground, with a party that was supplied with them or uses them while a risk designation
// covered it, and the links by which it got or has them, strongest kind first. Capability and designation were there while it got or
// had the product, as far as known. Parameters: knownAt (day of knowledge: no designation from a later day; null for any).
// Columns: endUse (null), product, capability (of the product), endUser, named (null), links (ids), groups (ids, none), state,
// grounds, uses (ids of uses of that capability by that party, which take the place of this).
MATCH (product:Product)<-[:OF]-(has:ProductCapability)-[:IS]->(capability:Capability)
WHERE visible(has) AND visible(product) AND size(coalesce(capability.grounds, [])) > 0
MATCH (product)<-[:FROM|OF]-(link:Link)-[:TO]->(user:Party)
WHERE visible(link) AND visible(user) AND link.kind IN ['DEPLOYMENT', 'SUPPLY']
  AND coalesce(has.validFromDay <= link.validToDay, true) AND coalesce(has.validToDay >= link.validFromDay, true)
  AND EXISTS {
    MATCH (designation:RiskDesignation)
    WHERE visible(designation) AND designates(designation, user) AND coalesce(designation.fromDay <= $knownAt, true)
      AND coalesce(designation.fromDay <= link.validToDay, true) AND coalesce(designation.toDay >= link.validFromDay, true)
  }
WITH DISTINCT product, has, capability, user, link ORDER BY link.kind, link.id
WITH product, has, capability, user, collect(link.id) AS links
RETURN null AS endUse, product.id AS product, has.id AS capability, user.id AS endUser, null AS named, links,
       user.country AS state, capability.grounds AS grounds, [] AS groups,
       COLLECT {
         MATCH (has)<-[:BY_MEANS_OF]-(use:EndUse)
         WHERE visible(use) AND (EXISTS { (use)-[:BY]->(user) } OR EXISTS { (use)-[:IN]->(:Link)-[:TO]->(user) })
         RETURN use.id
       } AS uses
ORDER BY capability, endUser
