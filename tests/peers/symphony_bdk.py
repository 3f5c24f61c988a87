"""What the vendor's Python SDK makes of `pod mock`."""

import asyncio
import sys

from symphony.bdk.core.config.loader import BdkConfigLoader
from symphony.bdk.core.symphony_bdk import SymphonyBdk
from symphony.bdk.gen.pod_model.stream_filter import StreamFilter
from symphony.bdk.gen.pod_model.v2_room_search_criteria import V2RoomSearchCriteria
from symphony.bdk.gen.pod_model.v3_room_attributes import V3RoomAttributes

ALICE = 347583113331315


def check(what, holds):
    print(("ok      " if holds else "FAILED  ") + what)
    return bool(holds)


async def main(config_file):
    good = []
    async with SymphonyBdk(BdkConfigLoader.load_from_file(config_file)) as bdk:
        me = await bdk.sessions().get_session()
        good.append(check("RSA login, session of desk-bot", me.username == "desk-bot"))

        streams = bdk.streams()
        room = await streams.create_room(V3RoomAttributes(name="Peers", description="made by the SDK"))
        room_id = room.room_system_info.id
        good.append(check("room created", bool(room_id)))
        info = await streams.get_stream(room_id)
        good.append(check("stream info", info.stream_type.type == "ROOM"))
        detail = await streams.get_room_info(room_id)
        good.append(check("room info", detail.room_attributes.name == "Peers"))

        await streams.add_member_to_room(ALICE, room_id)
        members = await streams.list_room_members(room_id)
        members = getattr(members, "root", None) or getattr(members, "value", None) or members
        good.append(check("members", {member.id for member in members} >= {ALICE, me.id}))

        found = await streams.search_rooms(V2RoomSearchCriteria(query="Peers"))
        good.append(check("room search", found.count == 1))
        listed = await streams.list_streams(StreamFilter())
        listed = getattr(listed, "root", None) or getattr(listed, "value", None) or listed
        good.append(check("stream list", any(stream.id == room_id for stream in listed)))
        im = await streams.create_im(ALICE)
        good.append(check("IM created", bool(im.id)))
        good.append(check("IM info", (await streams.get_im_info(im.id)) is not None))

        obo = bdk.obo(user_id=ALICE)
        async with bdk.obo_services(obo) as services:
            theirs = await services.streams().list_streams(StreamFilter())
            theirs = getattr(theirs, "root", None) or getattr(theirs, "value", None) or theirs
            good.append(check("on behalf of a user", any(stream.id == room_id for stream in theirs)))
    print(f"{sum(good)} of {len(good)}")
    return all(good)


sys.exit(0 if asyncio.run(main(sys.argv[1])) else 1)
