CYPHER 25
// Uses that distinguish people, with the links by which the end user has the product: the one that the use names, and all that join
// the two, strongest kind first. Columns: endUse, product, capability (of the product), endUser, named (id of a link, or null),
// links (ids), groups (ids), state, grounds, uses (ids, none).
MATCH (product:Product)<-[:USES]-(use:EndUse)-[:BY_MEANS_OF]->(has:ProductCapability)
WHERE visible(use)
OPTIONAL MATCH (use)-[:BY]->(by:Party)
OPTIONAL MATCH (use)-[:IN]->(named:Link)
OPTIONAL MATCH (named)-[:TO]->(namedUser:Party)
WITH product, use, has, named, coalesce(by, namedUser) AS user
RETURN use.id AS endUse, product.id AS product, has.id AS capability, user.id AS endUser, named.id AS named,
       COLLECT {
         MATCH (product)<-[:FROM|OF]-(link:Link)-[:TO]->(user)
         WHERE visible(link) AND link.kind IN ['DEPLOYMENT', 'SUPPLY']
         RETURN link.id ORDER BY link.kind, link.id
       } AS links,
       use.country AS state, use.grounds AS grounds,
       COLLECT { MATCH (use)-[affects:AFFECTS]->(group:PopulationGroup) RETURN group.id ORDER BY affects.index } AS groups, [] AS uses
ORDER BY endUse
