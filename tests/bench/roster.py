#!/usr/bin/env python3
"""Prints a clean roster of so many made-up deputies of the sample county, no two of one name: roster.py NUMBER."""

import csv
import random
import sys
from pathlib import Path

COUNTY = Path(__file__).resolve().parents[2] / "samples/county"
random.seed(18)
with (COUNTY / "stations.csv").open(encoding="utf-8-sig", newline="") as text:
    stations = [(row["联络站名称"], row["乡镇"]) for row in csv.DictReader(text)]
surnames = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈"
given = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂英华玉萍红梅海波文建国春晓云飞龙凤山水金木土"
out = csv.writer(sys.stdout, lineterminator="\r\n")
out.writerow("代表证号,姓名,性别,民族,出生年月,学历,政治面貌,工作单位,职务,手机,层级,选区,代表团,联络站".split(","))
for number in range(1, int(sys.argv[1]) + 1):
    station, township = random.choice(stations)
    name = surnames[number % 50] + given[number // 50 % 40] + given[number // 2000 % 40] + given[number // 80000 % 40]
    out.writerow([f"MH{number:06}", name, random.choice("男女"), "汉族", f"{random.randint(1960, 1999)}-{random.randint(1, 12):02}",
                  random.choice(["高中", "大专", "本科"]), random.choice(["中共党员", "群众"]), f"{township}第{number % 200 + 1}村", "村民",
                  f"1{random.choice('3578')}{number:09}", "县（市、区）", f"{township}第{number % 30 + 1}选区", township, station])
